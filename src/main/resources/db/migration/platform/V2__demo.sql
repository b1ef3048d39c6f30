-- Which parts of the demo district have been filled.
create table demo_part (
    county text not null,
    name text not null,
    filled_at timestamptz not null default now(),
    primary key (county, name)
);
