-- Texts with their categories that a county brings itself; personal data was taken out before they were written.
create table incident_labelled (
    county text not null,
    id uuid not null,
    source uuid not null,
    category text not null,
    text text not null,
    primary key (county, id)
);
create index incident_labelled_by_source on incident_labelled (county, source);

create table incident_labelled_source (
    county text not null,
    id uuid not null,
    name text not null,
    texts int not null,
    by_account text not null,
    by_name text not null,
    at timestamptz not null,
    primary key (county, id)
);

-- One training: from what, by whom, how good its model is beside the one that was in use, on the same held-back cases.
create table incident_training (
    county text not null,
    id uuid not null,
    number int not null,
    state text not null,
    by_account text not null,
    by_name text not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    problem text,
    shipped int not null default 0,
    cases int not null default 0,
    imported int not null default 0,
    held_back int not null default 0,
    certainty double precision,
    threshold double precision,
    meaning boolean,
    figures text,
    beside uuid,
    beside_figures text,
    model text,
    primary key (county, id)
);
create unique index incident_training_number on incident_training (county, number);
create unique index incident_training_one_at_a_time on incident_training (county) where state = 'RUNNING';

-- Models by the digest of their bytes.
create table incident_model (
    county text not null,
    sha256 text not null,
    bytes bytea not null,
    primary key (county, sha256)
);

-- Which model is in use from when on; none is the one that ships. Appended, never changed: the latest row counts.
create table incident_model_use (
    county text not null,
    id uuid not null,
    training uuid,
    by_account text not null,
    by_name text not null,
    at timestamptz not null,
    reason text not null,
    primary key (county, id),
    foreign key (county, training) references incident_training
);
create index incident_model_use_by_time on incident_model_use (county, at);
