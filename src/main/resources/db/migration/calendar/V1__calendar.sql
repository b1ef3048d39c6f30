-- A year's official holiday table as a county imported it; it goes before the one that the product ships.
create table calendar_year (
    county text not null,
    year int not null,
    notice text not null,
    imported_at timestamptz not null,
    imported_by text not null,
    primary key (county, year)
);

-- What the notice changes against Monday-to-Friday: kind HOLIDAY or WORKDAY.
create table calendar_official_day (
    county text not null,
    day date not null,
    year int not null,
    kind text not null,
    name text not null,
    primary key (county, day),
    foreign key (county, year) references calendar_year (county, year) on delete cascade
);

-- The county's own days: OFF, WORKDAY, or HOURS with hours of their own (a half day).
create table calendar_own_day (
    county text not null,
    day date not null,
    kind text not null,
    hours text not null default '',
    name text not null,
    primary key (county, day)
);

-- Office hours from a day on, such as '08:30-12:00,14:30-17:30'.
create table calendar_hours (
    county text not null,
    valid_from date not null,
    hours text not null,
    primary key (county, valid_from)
);
