-- One row per open or closed matter of any kind: who answers for it now, how far it is, when it is due.
create table docket_entry (
    county text not null,
    id uuid not null,
    kind text not null,
    number text not null,
    code_digest bytea not null,
    title text not null,
    place text,
    area text not null,
    building text,
    category text not null,
    privacy text not null check (privacy in ('N', 'R', 'X')),
    channel text not null,
    stage text not null,
    owner_unit uuid,
    owner_account text,
    opened_at timestamptz not null,
    closed_at timestamptz,
    due_at timestamptz,
    primary key (county, id),
    check ((closed_at is null) = (owner_unit is not null or owner_account is not null))
);
create unique index docket_entry_by_number on docket_entry (county, number);
create unique index docket_entry_by_code on docket_entry (county, code_digest);
create index docket_entry_by_area on docket_entry (county, area text_pattern_ops, opened_at);
create index docket_entry_by_owner on docket_entry (county, owner_unit) where closed_at is null;
create index docket_entry_by_account on docket_entry (county, owner_account) where closed_at is null;
create index docket_entry_by_due on docket_entry (county, due_at) where closed_at is null;
create index docket_entry_by_opening on docket_entry (county, opened_at);

-- The last sequence number given per community, kind and day.
create table docket_sequence (
    county text not null,
    area text not null,
    kind text not null,
    day date not null,
    last int not null,
    primary key (county, area, kind, day)
);

-- Who held a matter from when to when; the open spell is the present owner, and there is one at most.
create table docket_spell (
    county text not null,
    entry uuid not null,
    seq int not null,
    unit uuid,
    account text,
    stage text not null,
    waits_for text,
    started_at timestamptz not null,
    ended_at timestamptz,
    primary key (county, entry, seq),
    foreign key (county, entry) references docket_entry,
    check (unit is not null or account is not null)
);
create unique index docket_spell_open on docket_spell (county, entry) where ended_at is null;

-- The time limits of a matter. A breach is never written: it is computed from due_at and stopped_at.
create table docket_clock (
    county text not null,
    entry uuid not null,
    stage text not null,
    round int not null default 0,
    allowance text not null,
    started_at timestamptz not null,
    due_at timestamptz not null,
    stopped_at timestamptz,
    paused_at timestamptz,
    extended_by text,
    rung int not null default 0,
    rings_at timestamptz,
    primary key (county, entry, stage, round),
    foreign key (county, entry) references docket_entry
);
create index docket_clock_ringing on docket_clock (rings_at) where stopped_at is null and paused_at is null;
create index docket_clock_due on docket_clock (county, due_at) where stopped_at is null;

-- What happened to a matter, in order. Lines are added, never changed.
create table docket_line (
    county text not null,
    entry uuid not null,
    id uuid not null,
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    deed text not null,
    facts jsonb not null default '{}',
    note text,
    said text,
    open boolean not null,
    primary key (county, entry, id),
    foreign key (county, entry) references docket_entry
);
create index docket_line_by_time on docket_line (county, id);
create index docket_line_by_actor on docket_line (county, actor);

create function docket_line_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'a line of the timeline is appended, never changed';
end $$;
create trigger docket_line_is_kept before update on docket_line
    for each row execute function docket_line_is_kept();

-- Who may read the substance of a restricted matter: those through whose hands it goes.
create table docket_party (
    county text not null,
    entry uuid not null,
    party text not null,
    since timestamptz not null,
    until timestamptz,
    primary key (county, entry, party),
    foreign key (county, entry) references docket_entry
);
create index docket_party_by_party on docket_party (county, party);

-- What else somebody is asked to do about a matter, beside its owner.
create table docket_task (
    county text not null,
    id uuid not null,
    entry uuid not null,
    what text not null,
    unit uuid,
    account text,
    words text,
    made_at timestamptz not null,
    due_at timestamptz,
    done_at timestamptz,
    primary key (county, id),
    foreign key (county, entry) references docket_entry,
    check (unit is not null or account is not null)
);
create index docket_task_by_entry on docket_task (county, entry);
create index docket_task_open on docket_task (county, unit, account) where done_at is null;

-- Searches that an account has kept under a name.
create table docket_filter (
    county text not null,
    id uuid not null,
    account text not null,
    name text not null,
    query jsonb not null,
    primary key (county, id)
);
create unique index docket_filter_by_name on docket_filter (county, account, name);
