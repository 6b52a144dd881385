-- What webhooks have not taken, by partition; there is no row where they have taken all (API-2).
create table webhook_backlog (
    webhook text not null,
    topic text not null,
    partition integer not null,
    count bigint not null,
    since timestamptz not null,
    cause text not null,
    primary key (webhook, topic, partition)
);
