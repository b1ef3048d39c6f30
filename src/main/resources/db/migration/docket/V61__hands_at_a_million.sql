-- What went through somebody's hands is read from the index alone.
create index docket_party_by_hand on docket_party (county, party, entry);
drop index docket_party_by_party;
