-- From which certainty on routing acts alone; none is off. Appended, never changed: the latest row counts.
create table incident_routing (
    county text not null,
    id uuid not null,
    threshold double precision check (threshold between 0.9 and 1),
    by_account text not null,
    by_name text not null,
    at timestamptz not null,
    primary key (county, id)
);
create index incident_routing_by_time on incident_routing (county, at);

-- What was suggested for a report when it was accepted, and whether routing acted on it alone. Deleted when the report
-- becomes restricted.
create table incident_suggested (
    county text not null,
    incident uuid not null,
    training uuid,
    category text not null,
    probability double precision not null,
    words text[] not null,
    at timestamptz not null,
    threshold double precision,
    acted boolean not null,
    left_because text,
    primary key (county, incident),
    foreign key (county, incident) references incident
);
create index incident_suggested_by_time on incident_suggested (county, at);
