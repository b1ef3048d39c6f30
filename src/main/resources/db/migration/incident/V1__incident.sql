-- What may be reported, as it holds from a day on.
create table incident_category (
    county text not null,
    code text not null,
    valid_from date not null,
    name text not null,
    id text not null,
    group_code text not null,
    group_name text not null,
    grade text not null,
    accept_limit text not null,
    handle_limit text not null,
    secure_limit text,
    stages text not null,
    transfer_to text,
    privacy text not null,
    source text not null,
    primary key (county, code, valid_from)
);

-- Which unit answers for what where: the longest area and the longest category code win.
create table incident_duty (
    county text not null,
    id uuid not null,
    role text not null,
    category text not null,
    area text not null,
    unit uuid not null,
    primary key (county, id)
);
create unique index incident_duty_once on incident_duty (county, role, category, area);

-- An incident: what was reported, and what each step brought.
create table incident (
    county text not null,
    id uuid not null,
    client_id uuid,
    stage text not null,
    category text not null,
    grade text not null,
    privacy text not null,
    area text not null,
    building text,
    lon double precision,
    lat double precision,
    place text,
    channel text not null,
    words text not null,
    photos text[] not null default '{}',
    reporter uuid,
    reported_by text not null,
    answerable boolean not null,
    confidential boolean not null,
    received_at timestamptz not null,
    part_of uuid,
    rework int not null default 0,
    accepter text,
    returned_unit uuid,
    return_reason text,
    returned_by text,
    lead uuid,
    joint text[] not null default '{}',
    centre uuid,
    dispatcher text,
    assigned_at timestamptz,
    ruled boolean,
    signer text,
    extension_by text,
    extension_reason text,
    extension_asker text,
    wait_reason text,
    wait_until timestamptz,
    parts int,
    handler text,
    result text,
    result_photos text[] not null default '{}',
    verifier text,
    solved boolean,
    satisfied boolean,
    answer_words text,
    answered_via text,
    answered_by text,
    body text,
    receipt text,
    merged_into uuid,
    merged int not null default 0,
    void_reason text,
    closed_at timestamptz,
    primary key (county, id),
    foreign key (county, id) references docket_entry
);
create unique index incident_by_client on incident (county, client_id) where client_id is not null;
create index incident_by_like on incident (county, category, received_at);
create index incident_parts on incident (county, part_of) where part_of is not null;
create index incident_merged on incident (county, merged_into) where merged_into is not null;
create index incident_by_reporter on incident (county, reporter) where reporter is not null;

-- A dispatcher's final word after a return, shown as precedent for the next like case.
create table incident_ruling (
    county text not null,
    id uuid not null,
    incident uuid not null,
    category text not null,
    area text not null,
    refused_by uuid not null,
    reason text not null,
    given_to uuid not null,
    ruled_by text not null,
    ruled_at timestamptz not null,
    primary key (county, id),
    foreign key (county, incident) references incident
);
create index incident_ruling_alike on incident_ruling (county, category, ruled_at);
