-- Who may sign in.
create table access_account (
    county text not null,
    id uuid not null,
    login text not null collate "C",
    name text not null,
    person uuid,
    password text not null,
    password_at timestamptz not null,
    must_change boolean not null default false,
    totp bytea,
    totp_step bigint not null default 0,
    failures int not null default 0,
    locked_until timestamptz,
    disabled_at timestamptz,
    created_at timestamptz not null,
    primary key (county, id),
    unique (county, login)
);
comment on column access_account.login is 'Never an identity number or a phone number: it starts with a letter.';
comment on column access_account.name is 'The working name, as the grid notice publishes it; all else about the person is in the vault.';
comment on column access_account.totp is 'The shared secret of RFC 6238, encrypted; null until set up.';
comment on column access_account.totp_step is 'The time step of the last code used, so that a code works once.';
create index access_account_by_login on access_account (login);

-- Codes for a lost phone; each works once.
create table access_recovery (
    county text not null,
    account uuid not null,
    code text not null,
    primary key (county, account, code),
    foreign key (county, account) references access_account
);

-- Roles that a county made for itself; those of the product are in access/roles.csv.
create table access_role (
    county text not null,
    id text not null,
    zh text not null,
    en text not null,
    privileged boolean not null,
    primary key (county, id)
);

-- What a county granted to a role, or took from it, against access/roles.csv.
create table access_role_change (
    county text not null,
    role text not null,
    permission text not null,
    granted boolean not null,
    primary key (county, role, permission)
);

-- Who holds which role, where, for which unit, from when to when.
create table access_assignment (
    county text not null,
    id uuid not null,
    account uuid not null,
    role text not null,
    area text not null collate "C",
    unit uuid,
    valid_from timestamptz not null,
    valid_to timestamptz,
    by text not null,
    primary key (county, id),
    foreign key (county, account) references access_account
);
create index access_assignment_by_account on access_assignment (county, account);
create index access_assignment_by_area on access_assignment (county, area);
create index access_assignment_by_unit on access_assignment (county, unit);

-- Open sessions, by the SHA-256 of the token in the cookie.
create table access_session (
    county text not null,
    id text not null,
    account uuid not null,
    opened_at timestamptz not null,
    touched_at timestamptz not null,
    ends_at timestamptz not null,
    address text not null,
    agent text not null,
    primary key (county, id),
    foreign key (county, account) references access_account
);
create index access_session_by_account on access_session (county, account);
