-- By which words a matter is found: pieces of its text without personal data, and its month. Words that are null still
-- have to be read; the row comes with the entry whoever enters it.
create table docket_text (
    county text not null,
    entry uuid not null,
    words tsvector,
    primary key (county, entry),
    foreign key (county, entry) references docket_entry on delete cascade
);
create index docket_text_words on docket_text using gin (words);
create index docket_text_unread on docket_text (county, entry) where words is null;

insert into docket_text (county, entry) select county, id from docket_entry;

create function docket_entry_is_to_be_read() returns trigger language plpgsql as $$
begin
    insert into docket_text (county, entry) select county, id from entered;
    return null;
end $$;
create trigger docket_entry_is_to_be_read after insert on docket_entry
    referencing new table as entered for each statement execute function docket_entry_is_to_be_read();
