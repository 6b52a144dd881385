-- Assignment policies: versions and changes are only ever added (PO-6).
create table policy (
    id uuid primary key,
    lock_version bigint not null,
    organization_id uuid not null,
    administration_code text,
    newest_version integer not null,
    newest_state text not null,
    active_version integer
);
create index policy_organization on policy (organization_id, administration_code);

create table policy_version (
    policy_id uuid not null references policy,
    position integer not null,
    number integer not null,
    name text not null,
    criteria text not null,
    resources jsonb not null,
    only_primary boolean not null,
    primary key (policy_id, position)
);

create table policy_change (
    policy_id uuid not null references policy,
    position integer not null,
    version integer not null,
    state text not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    reason text not null,
    primary key (policy_id, position)
);

-- The catalogue, as far as policies need to know it.
create table policy_resource (
    id uuid primary key,
    organization_id uuid not null,
    code text not null,
    kind text not null,
    levels jsonb not null,
    retired boolean not null
);

-- What the active policies give everybody, and what was published of it.
create table entitlement (
    identity_id uuid not null,
    engagement_id uuid not null,
    policy_id uuid not null,
    resource_id uuid not null,
    level text,
    policy_version integer not null,
    starts_on date,
    ends_on date,
    primary key (identity_id, engagement_id, policy_id, resource_id)
);
create index entitlement_policy on entitlement (policy_id);

create table entitled_identity (
    identity_id uuid primary key,
    counter bigint not null,
    identity_revision bigint not null
);

-- Work: identities to be looked at again, and how often policies or the tree have changed.
create table reassessment (
    identity_id uuid primary key,
    since timestamptz not null default now()
);

create table evaluation_generation (
    only_row boolean primary key default true check (only_row),
    generation bigint not null
);
insert into evaluation_generation (generation) values (1);
