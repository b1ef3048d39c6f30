-- The vault. What identifies a person is encrypted, bound to its row and column; the keys are outside the database.
create table people_person (
    county text not null,
    id uuid not null,
    area text collate "C",
    name bytea,
    phone bytea,
    id_number bytea,
    address bytea,
    name_index bytea,
    phone_index bytea,
    id_number_index bytea,
    key_version int not null,
    registered_at timestamptz not null,
    registered_by text not null,
    forgotten_at timestamptz,
    primary key (county, id)
);
comment on column people_person.phone_index is 'Keyed digest for exact look-up, under a key of its own that is never rotated.';
comment on column people_person.key_version is 'The oldest key version among the encrypted values of the row.';
comment on column people_person.forgotten_at is 'The values were erased at the person''s request; the row stays for what points to it.';
create index people_person_by_phone on people_person (county, phone_index);
create index people_person_by_name on people_person (county, name_index);
create index people_person_by_id_number on people_person (county, id_number_index) where id_number_index is not null;
create index people_person_by_area on people_person (county, area);
create index people_person_by_key on people_person (county, key_version);

-- Every look at personal data in clear, for the person to see.
create table people_look (
    county text not null,
    id uuid not null,
    person uuid not null,
    actor text not null,
    actor_name text not null,
    purpose text not null,
    note text not null,
    about text,
    items text[] not null,
    at timestamptz not null,
    primary key (county, id),
    foreign key (county, person) references people_person
);
create index people_look_by_person on people_look (county, person, at);
create index people_look_by_actor on people_look (county, actor, at);

-- Consent, with what it was given for and when it was taken back (《个人信息保护法》第十四条至第十六条).
create table people_consent (
    county text not null,
    id uuid not null,
    person uuid not null,
    purpose text not null,
    items text[] not null,
    version text not null,
    channel text not null,
    given_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    withdrawn_channel text,
    primary key (county, id),
    foreign key (county, person) references people_person
);
create index people_consent_by_person on people_consent (county, person);

-- A door behind which people live. The door's number is no secret; who lives behind it is in the vault.
create table people_household (
    county text not null,
    id uuid not null,
    area text not null collate "C",
    building text collate "C",
    door text not null,
    primary key (county, id)
);
create unique index people_household_by_door on people_household (county, building, door) where building is not null;
create index people_household_by_area on people_household (county, area);

create table people_resident (
    county text not null,
    household uuid not null,
    person uuid not null,
    since date not null,
    until date,
    primary key (county, household, person),
    foreign key (county, household) references people_household,
    foreign key (county, person) references people_person
);
create index people_resident_by_person on people_resident (county, person);

-- Who works for which unit, in which post.
create table people_staff (
    county text not null,
    person uuid not null,
    unit uuid not null,
    post text not null,
    since date not null,
    until date,
    primary key (county, person, unit, post, since),
    foreign key (county, person) references people_person
);
create index people_staff_by_unit on people_staff (county, unit);
