-- What somebody is told. The text is a message key with arguments that hold no personal data.
create table notice_message (
    county text not null,
    id uuid not null,
    kind text not null,
    subject text not null,
    text text not null,
    args text[] not null,
    urgent boolean not null,
    at timestamptz not null,
    primary key (county, id)
);
create index notice_message_by_subject on notice_message (county, subject);

-- To whom: `account:…`, or `reporter:…` of a matter, who reads with the query code.
create table notice_recipient (
    county text not null,
    message uuid not null,
    recipient text not null collate "C",
    at timestamptz not null,
    read_at timestamptz,
    primary key (county, message, recipient),
    foreign key (county, message) references notice_message
);
create index notice_recipient_by_recipient on notice_recipient (county, recipient, at);
create index notice_recipient_unread on notice_recipient (county, recipient) where read_at is null;

-- What still has to leave the product: one row for each recipient and channel.
create table notice_delivery (
    county text not null,
    message uuid not null,
    recipient text not null collate "C",
    channel text not null,
    due timestamptz not null,
    attempts int not null default 0,
    delivered_at timestamptz,
    given_up_at timestamptz,
    problem text,
    primary key (county, message, recipient, channel),
    foreign key (county, message) references notice_message
);
create index notice_delivery_due on notice_delivery (due) where delivered_at is null and given_up_at is null;
