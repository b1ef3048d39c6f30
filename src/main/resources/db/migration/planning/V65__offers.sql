-- The requests of an applied match, and who is asked next when somebody declines.
create table plan_request (
    county text not null,
    plan uuid not null,
    number int not null,
    request text not null,
    place text not null,
    what text not null,
    next text[] not null,
    primary key (county, plan, number, request),
    foreign key (county, plan, number) references plan_version (county, plan, number)
);

-- Who may be asked. Without an account and a unit the clerk asks, and notes the answer.
create table plan_taker (
    county text not null,
    plan uuid not null,
    number int not null,
    taker text not null,
    account uuid,
    unit uuid,
    most int not null,
    primary key (county, plan, number, taker),
    foreign key (county, plan, number) references plan_version (county, plan, number)
);
create index plan_taker_account on plan_taker (county, account);
create index plan_taker_unit on plan_taker (county, unit);

-- One request offered to one taker.
create table plan_offer (
    county text not null,
    id uuid not null,
    plan uuid not null,
    number int not null,
    request text not null,
    taker text not null,
    state text not null,
    asked_at timestamptz not null,
    answer_by timestamptz not null,
    answered_at timestamptz,
    answered_by text,
    primary key (county, id),
    unique (county, plan, number, request, taker),
    foreign key (county, plan, number, request) references plan_request (county, plan, number, request),
    foreign key (county, plan, number, taker) references plan_taker (county, plan, number, taker)
);
create index plan_offer_open on plan_offer (answer_by) where state = 'OFFERED';
