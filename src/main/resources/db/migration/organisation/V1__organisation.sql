create table unit (
    county text not null,
    id uuid not null,
    name text not null,
    short_name text not null,
    kind text not null,
    area text not null collate "C",
    phone text not null default '',
    address text not null default '',
    parent uuid,
    party_of uuid,
    valid_from date not null,
    valid_to date,
    primary key (county, id),
    foreign key (county, parent) references unit (county, id),
    foreign key (county, party_of) references unit (county, id)
);
create index unit_area on unit (county, area);
create unique index unit_name_in_force on unit (county, area, name) where valid_to is null;
