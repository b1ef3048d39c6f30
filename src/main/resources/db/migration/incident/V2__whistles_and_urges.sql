-- 吹哨报到: a unit is called to come, with limits of its own; one row per unit called.
create table incident_whistle (
    county text not null,
    id uuid not null,
    incident uuid not null,
    kind text not null,
    reason text not null,
    unit uuid not null,
    stage text not null,
    blown_by text not null,
    blown_at timestamptz not null,
    sign_due timestamptz not null,
    contact_due timestamptz not null,
    arrive_due timestamptz not null,
    task uuid not null,
    signed_by text,
    signed_at timestamptz,
    contacted_at timestamptz,
    arrived_at timestamptz,
    plan text,
    planned_at timestamptz,
    result text,
    finished_at timestamptz,
    stars int check (stars between 1 and 5),
    rating text,
    rated_by text,
    rated_at timestamptz,
    primary key (county, id),
    foreign key (county, incident) references incident
);
create index incident_whistle_of on incident_whistle (county, incident);

-- 督办: a supervisor presses for progress; the owner replies by a day.
create table incident_urge (
    county text not null,
    id uuid not null,
    incident uuid not null,
    reason text not null,
    urged_by text not null,
    urged_at timestamptz not null,
    due_at timestamptz not null,
    unit uuid not null,
    task uuid not null,
    reply text,
    replied_by text,
    replied_at timestamptz,
    primary key (county, id),
    foreign key (county, incident) references incident
);
create index incident_urge_of on incident_urge (county, incident);
