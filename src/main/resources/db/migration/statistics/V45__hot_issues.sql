-- One look at the reports of a period for what many people speak of.
create table statistics_hot_run (
    county text not null,
    id uuid not null,
    from_day date not null,
    to_day date not null,
    made_at timestamptz not null,
    by_name text not null,
    matters int not null,
    meaning boolean not null,
    primary key (county, id)
);
create index statistics_hot_run_by_time on statistics_hot_run (county, made_at);

-- An issue that it found. How many and how many people is counted from its matters, within the reader's area.
create table statistics_hot_issue (
    county text not null,
    id uuid not null,
    run uuid not null,
    name text not null,
    place text not null,
    category text not null,
    area text not null,
    trend text not null,
    primary key (county, id),
    foreign key (county, run) references statistics_hot_run on delete cascade
);
create index statistics_hot_issue_by_run on statistics_hot_issue (county, run);

-- person counts the issue's reporters from 1: the same number is the same person, and says no more.
create table statistics_hot_matter (
    county text not null,
    issue uuid not null,
    incident uuid not null,
    area text not null,
    lon double precision,
    lat double precision,
    at timestamptz not null,
    person int not null,
    primary key (county, issue, incident),
    foreign key (county, issue) references statistics_hot_issue on delete cascade
);

-- More reports of a category in an area within a week than the weeks before let expect.
create table statistics_burst (
    county text not null,
    id uuid not null,
    from_day date not null,
    to_day date not null,
    category text not null,
    area text not null,
    observed int not null,
    people int not null,
    expected double precision not null,
    probability double precision not null,
    matters uuid[] not null,
    about text not null,
    announced_at timestamptz not null,
    primary key (county, id)
);
create index statistics_burst_by_time on statistics_burst (county, announced_at);
