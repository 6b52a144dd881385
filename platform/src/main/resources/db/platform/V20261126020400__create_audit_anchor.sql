-- The heads of the services' audit chains as they were published: the last one of every minute.
create table audit_anchor (
    service text not null,
    minute timestamptz not null,
    number bigint not null,
    hash text not null,
    primary key (service, minute)
);
