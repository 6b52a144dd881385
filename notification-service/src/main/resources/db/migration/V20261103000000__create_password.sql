-- An initial password that is to be fetched, or was: one per activation of an account. Never the password (PW-6).
create table initial_password (
    id uuid primary key,
    version bigint not null default 0,
    account_id uuid not null,
    activation integer not null,
    organization_id uuid not null,
    identity_id uuid not null,
    engagement_id uuid not null,
    resource_id uuid not null,
    state text not null,
    notified boolean not null,
    since timestamptz not null,
    fetched_at timestamptz,
    fetched_by uuid,
    unique (account_id, activation)
);
create index initial_password_engagement on initial_password (engagement_id);
create index initial_password_identity on initial_password (identity_id);
create index initial_password_fetched on initial_password (fetched_at) where state = 'FETCHED';

-- Mails on their way: template, ids and codes; text and address are made when they are sent (ID-9).
create table message (
    id uuid primary key,
    message_key text not null unique,
    template text not null,
    recipient_id uuid not null,
    object_id uuid not null,
    state text not null,
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    made_at timestamptz not null,
    sent_at timestamptz,
    last_error text
);
create index message_waiting on message (next_attempt_at) where state = 'WAITING';
