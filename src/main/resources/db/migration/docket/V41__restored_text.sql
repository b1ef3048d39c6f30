-- A restore brings the rows of docket_text itself.
create or replace function docket_entry_is_to_be_read() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('lianxin.restoring', true), '') <> 'on' then
        insert into docket_text (county, entry) select county, id from entered;
    end if;
    return null;
end $$;
