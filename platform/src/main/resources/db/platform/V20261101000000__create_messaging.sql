-- Revisions: the epoch is raised by a restore from backup.
create table revision_epoch (
    only_row boolean primary key default true check (only_row),
    epoch integer not null
);
insert into revision_epoch (epoch) values (0);

-- Outbox: rows leave when the broker has taken them.
create table outbox (
    position bigint generated always as identity primary key,
    event_id uuid not null,
    topic text not null,
    partition integer,
    event_key uuid not null,
    event_type text not null,
    payload text not null,
    occurred_at timestamptz not null default now()
);

-- Reading: position per partition, newest state per key, facts taken in, events set aside.
create table topic_position (
    topic text not null,
    partition integer not null,
    next_offset bigint not null,
    history_end bigint not null,
    primary key (topic, partition)
);

create table latest_state (
    topic text not null,
    id uuid not null,
    revision bigint not null,
    primary key (topic, id)
);

create table inbox (
    event_id uuid primary key,
    received_at timestamptz not null default now()
);

create table dead_letter (
    id bigint generated always as identity primary key,
    topic text not null,
    partition integer not null,
    record_offset bigint not null,
    event_key uuid,
    event_id uuid not null,
    event_type text,
    payload bytea not null,
    cause text,
    set_aside_at timestamptz not null default now(),
    unique (topic, partition, record_offset)
);
create index dead_letter_key on dead_letter (topic, event_key);

-- Idempotency keys: kept for 24 hours.
create table idempotency_key (
    actor_id uuid not null,
    operation text not null,
    key text not null,
    request_hash text not null,
    answer text not null,
    created_at timestamptz not null default now(),
    primary key (actor_id, operation, key)
);
