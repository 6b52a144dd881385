create table organization (
    id uuid primary key,
    code text not null unique,
    name text not null
);

-- Where people, engagements and units come from; a run compares only with what came from the same source (ID-5).
create table source (
    id uuid primary key,
    organization_id uuid not null references organization,
    code text not null unique,
    name text not null,
    rank integer not null
);

create table unit (
    id uuid primary key,
    organization_id uuid not null references organization,
    source_id uuid not null references source,
    source_key text not null,
    dn text,
    parent_dn text,
    parent_id uuid,
    hsa_id text,
    name text not null,
    administration_code text not null,
    cost_responsibility_number text,
    provider boolean not null default false,
    manager_keys text[] not null default '{}',
    archived_at timestamptz,
    content_hash uuid not null,
    revision bigint not null default 1,
    unique (source_id, source_key)
);
create index unit_parent on unit (parent_id);
create index unit_dn on unit (source_id, dn);

-- Every place a unit has had in the tree (ID-4).
create table unit_placement (
    unit_id uuid not null references unit,
    parent_id uuid,
    administration_code text not null,
    applied_from timestamptz not null,
    applied_until timestamptz,
    primary key (unit_id, applied_from)
);

create table unit_manager (
    unit_id uuid not null references unit,
    identity_id uuid not null,
    position integer not null,
    primary key (unit_id, identity_id)
);

-- Roles given by the settings of the installation; the person is found by HSA-id when the feed brings them.
create table role_grant (
    organization_id uuid not null references organization,
    hsa_id text not null,
    role text not null,
    administration_code text
);
create unique index role_grant_once on role_grant (organization_id, hsa_id, role, coalesce(administration_code, ''));
