-- Under which area a matter stood before communities merged or split.
create table docket_former_area (
    county text not null,
    entry uuid not null,
    until timestamptz not null,
    area text not null,
    primary key (county, entry, until),
    foreign key (county, entry) references docket_entry
);
