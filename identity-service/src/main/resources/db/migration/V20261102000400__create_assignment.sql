-- What can be assigned, from the catalogue.
create table resource (
    id uuid primary key,
    organization_id uuid not null,
    code text not null,
    kind text not null,
    levels text not null,
    grace_days integer not null,
    gap_days integer not null,
    retired boolean not null
);

-- What policies give, as policy-service last said it.
create table entitlement (
    identity_id uuid not null,
    resource_id uuid not null,
    level text,
    engagement_id uuid not null,
    policy_id uuid not null,
    policy_version integer not null,
    starts_on date,
    ends_on date
);
create index entitlement_identity on entitlement (identity_id);

create table assignment (
    id uuid primary key,
    organization_id uuid not null,
    identity_id uuid not null,
    resource_id uuid not null,
    engagement_id uuid not null,
    level text,
    status text not null,
    starts_on date,
    ends_on date,
    changes_on date,
    reasons text not null,
    revision bigint not null,
    unique (identity_id, resource_id)
);
create index assignment_changes_on on assignment (changes_on);

-- An identity's account in the directory: what it should be, and how far that has been delivered (PR-2).
create table account (
    id uuid primary key,
    organization_id uuid not null,
    identity_id uuid not null unique,
    enabled boolean not null,
    groups text[] not null,
    desired_version bigint not null,
    delivered_version bigint not null default 0,
    delivered_enabled boolean,
    activation integer not null default 0,
    password_needed boolean not null default false,
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    last_error text
);
create index account_undelivered on account (next_attempt_at) where delivered_version < desired_version;

-- Identities whose assignments are to be worked out anew.
create table reassessment (
    identity_id uuid primary key
);
