-- A restore brings entries back as they were written, into empty tables.
create or replace function journal_stamp() returns trigger language plpgsql as $$
begin
    if current_setting('lianxin.restoring', true) = 'on' then
        return new;
    end if;
    new.xid := pg_current_xact_id();
    new.at := clock_timestamp();
    return new;
end $$;

create or replace function journal_refuse() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE' and current_setting('lianxin.restoring', true) = 'on' then
        return null;
    end if;
    raise exception 'the journal is only ever appended to (% on %)', tg_op, tg_table_name;
end $$;
