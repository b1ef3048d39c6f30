-- A plan: what is planned where.
create table plan (
    county text not null,
    id uuid not null,
    kind text not null,
    area text not null collate "C",
    title text not null,
    made_by text not null,
    made_at timestamptz not null,
    primary key (county, id)
);
create index plan_area on plan (county, area);

-- The versions of a plan: each holds its rules, and by its state what is known by then.
create table plan_version (
    county text not null,
    plan uuid not null,
    number int not null,
    state text not null,
    options jsonb not null,
    seed bigint not null,
    seconds double precision not null,
    based_on int,
    made_by text not null,
    made_at timestamptz not null,
    ended_at timestamptz,
    answer jsonb,
    conflict jsonb,
    failure text,
    approved_by text,
    approved_at timestamptz,
    applied_by text,
    applied_at timestamptz,
    trace jsonb,
    undone_by text,
    undone_at timestamptz,
    primary key (county, plan, number),
    foreign key (county, plan) references plan (county, id)
);

-- Runs waiting or under way: taken by any server process, given back when its heart stops. Gone when the run ends.
create table plan_run (
    county text not null,
    plan uuid not null,
    number int not null,
    queued_at timestamptz not null,
    taken_by text,
    heartbeat timestamptz,
    attempts int not null default 0,
    cancelled boolean not null default false,
    phase text,
    objective double precision,
    bound double precision,
    elapsed double precision,
    primary key (county, plan, number),
    foreign key (county, plan, number) references plan_version (county, plan, number)
);
create index plan_run_queue on plan_run (queued_at);

-- The day's rounds of those who walk them, from an applied plan.
create table plan_round (
    county text not null,
    day date not null,
    walker text not null,
    plan uuid not null,
    number int not null,
    area text not null collate "C",
    stops jsonb not null,
    primary key (county, day, walker),
    foreign key (county, plan, number) references plan_version (county, plan, number)
);
