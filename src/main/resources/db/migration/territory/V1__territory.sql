-- The official division tree. A province or a city stands under its own six-digit code (340000, 340400), so that the
-- county leads the key of every row. A code may come back after it was abolished: hence the date in the key.
create table division (
    county text not null,
    code text not null collate "C",
    name text not null,
    valid_from date not null,
    valid_to date,
    primary key (county, code, valid_from),
    check (valid_to is null or valid_to > valid_from)
);
create unique index division_in_force on division (county, code) where valid_to is null;

-- What became of what: the rows of one change share its id.
create table division_change (
    county text not null,
    change uuid not null,
    old_code text not null collate "C",
    new_code text not null collate "C",
    kind text not null,
    on_day date not null,
    reason text not null,
    actor text not null,
    at timestamptz not null,
    primary key (county, change, old_code, new_code)
);

create table estate (
    county text not null,
    code text not null collate "C",
    community text not null collate "C",
    name text not null,
    address text not null default '',
    built int,
    property_company text not null default '',
    has_post boolean not null default false,
    lon double precision,
    lat double precision,
    border bytea,
    primary key (county, code)
);
create index estate_community on estate (county, community);

create table grid (
    county text not null,
    code text not null collate "C",
    name text not null,
    kind text not null,
    households int not null default 0,
    supervision_phone text not null default '',
    lon double precision,
    lat double precision,
    border bytea,
    valid_from date not null,
    valid_to date,
    primary key (county, code)
);

-- Whom the grid notice names: published contacts, as the law asks, not personal records.
create table grid_contact (
    county text not null,
    grid text not null collate "C",
    position int not null,
    duty text not null,
    name text not null,
    phone text not null,
    primary key (county, grid, position),
    foreign key (county, grid) references grid (county, code) on delete cascade
);

create table building (
    county text not null,
    code text not null collate "C",
    estate text collate "C",
    community text not null collate "C",
    grid text collate "C",
    name text not null,
    address text not null default '',
    kind text not null,
    storeys int not null default 1,
    units int not null default 1,
    households int not null default 0,
    lon double precision not null,
    lat double precision not null,
    footprint bytea,
    primary key (county, code),
    foreign key (county, estate) references estate (county, code),
    foreign key (county, grid) references grid (county, code)
);
create index building_estate on building (county, estate);
create index building_grid on building (county, grid);
create index building_community on building (county, community);

create table door (
    county text not null,
    building text not null collate "C",
    unit int not null,
    floor int not null,
    number text not null,
    primary key (county, building, unit, number),
    foreign key (county, building) references building (county, code) on delete cascade
);

-- Streets, water, railways and greens: what makes the drawing without a map server readable.
create table map_feature (
    county text not null,
    id int not null,
    kind text not null,
    name text not null default '',
    rank int not null default 3,
    shape bytea not null,
    primary key (county, id)
);

-- Short codes on QR labels; the serial and the county make the code.
create table place (
    county text not null,
    serial int not null,
    kind text not null,
    target text not null collate "C",
    primary key (county, serial),
    unique (county, kind, target)
);

-- Counts every change of geometry, so that each server process knows when to read again.
create table territory_version (
    county text not null primary key,
    version bigint not null
);
