-- What was done, by whom, and who looked; written in the transaction of the deed itself, never changed.
create table journal_entry (
    county text not null,
    id uuid not null,
    xid xid8 not null,
    at timestamptz not null,
    actor text not null,
    deed text not null,
    subject text not null,
    area text collate "C",
    facts text not null,
    primary key (county, id)
);
comment on column journal_entry.xid is 'The transaction that wrote it, set by the database: tells when it can have been written.';
comment on column journal_entry.facts is 'JSON as it was written, character by character: it is part of what is sealed.';
create index journal_entry_by_xid on journal_entry (xid);
create index journal_entry_by_county_xid on journal_entry (county, xid);
create index journal_entry_by_subject on journal_entry (county, subject);
create index journal_entry_by_time on journal_entry (county, at);

-- The leaves of the Merkle tree (RFC 6962), in the order in which they were sealed.
create table journal_leaf (
    county text not null,
    volume int not null,
    index bigint not null,
    entry uuid not null,
    hash bytea not null,
    primary key (county, volume, index)
);
create unique index journal_leaf_by_entry on journal_leaf (county, entry);

-- The tree's complete inner nodes, from level 1 up, for proofs without reading all leaves.
create table journal_node (
    county text not null,
    volume int not null,
    level int not null,
    index bigint not null,
    hash bytea not null,
    primary key (county, volume, level, index)
);

-- One root for each sealing, chained to the one before.
create table journal_root (
    county text not null,
    number bigint not null,
    volume int not null,
    size bigint not null,
    digest text not null,
    root bytea not null,
    chained bytea not null,
    at timestamptz not null,
    snapshot pg_snapshot,
    snapshot_at timestamptz not null,
    primary key (county, number)
);
comment on column journal_root.volume is 'A new volume begins when the digest is changed or the database was restored into another cluster.';
comment on column journal_root.snapshot is 'Which transactions were finished: what they wrote is sealed by then, what is newer is not. Null when more was left to seal.';

-- What the checks of the journal found.
create table journal_check (
    county text not null,
    id uuid not null,
    at timestamptz not null,
    entries bigint not null,
    roots bigint not null,
    findings text not null,
    primary key (county, id)
);
create index journal_check_by_time on journal_check (county, at);

-- The database itself says when and by which transaction an entry is written.
create function journal_stamp() returns trigger language plpgsql as $$
begin
    new.xid := pg_current_xact_id();
    new.at := clock_timestamp();
    return new;
end $$;
create trigger stamp before insert on journal_entry for each row execute function journal_stamp();

create function journal_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is only ever appended to (% on %)', tg_op, tg_table_name;
end $$;
create trigger refuse before update or delete on journal_entry for each row execute function journal_refuse();
create trigger refuse_all before truncate on journal_entry execute function journal_refuse();
create trigger refuse before update or delete on journal_leaf for each row execute function journal_refuse();
create trigger refuse_all before truncate on journal_leaf execute function journal_refuse();
create trigger refuse before update or delete on journal_node for each row execute function journal_refuse();
create trigger refuse_all before truncate on journal_node execute function journal_refuse();
create trigger refuse before update or delete on journal_root for each row execute function journal_refuse();
create trigger refuse_all before truncate on journal_root execute function journal_refuse();
