-- A monthly analysis (月研判): figures and issues as they stood when it was drafted, and what people wrote about them.
create table statistics_analysis (
    county text not null,
    id uuid not null,
    month date not null,
    area text not null,
    state text not null,
    title text not null,
    figures text not null,
    issues text not null,
    bursts text not null,
    topic_issue uuid,
    topic text not null,
    texts text not null,
    by_name text not null,
    made_at timestamptz not null,
    changed_by text not null,
    changed_at timestamptz not null,
    issued_by text,
    issued_at timestamptz,
    version int not null default 0,
    primary key (county, id)
);
create index statistics_analysis_by_month on statistics_analysis (county, month);
