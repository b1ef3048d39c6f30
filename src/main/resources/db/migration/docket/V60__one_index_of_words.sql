-- Lists look for words where the search does: in docket_text.
drop index docket_entry_by_pairs;
drop function docket_pairs(text, text);
