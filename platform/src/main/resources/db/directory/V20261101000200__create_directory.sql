-- The replica of the directory: ids, codes and dates of units, identities and who answers for whom (ID-9).
create table directory_unit (
    unit_id uuid primary key,
    organization_id uuid not null,
    parent_id uuid,
    name text not null,
    administration_code text not null,
    cost_responsibility_number text,
    provider boolean not null,
    archived boolean not null
);
create index directory_unit_parent on directory_unit (parent_id);

create table directory_identity (
    identity_id uuid primary key,
    organization_id uuid not null,
    revision bigint not null,
    protected_identity boolean not null
);

create table directory_engagement (
    engagement_id uuid primary key,
    identity_id uuid not null,
    unit_id uuid not null,
    administration_code text not null,
    cost_responsibility_number text,
    title_code text,
    employment_form text,
    benefits_group text,
    starts_on date,
    ends_on date,
    is_primary boolean not null
);
create index directory_engagement_identity on directory_engagement (identity_id);

create table directory_manager (
    engagement_id uuid not null,
    identity_id uuid not null,
    manager_id uuid,
    via text not null,
    starts_on date,
    ends_on date,
    primary key (engagement_id)
);
create index directory_manager_identity on directory_manager (identity_id);
create index directory_manager_manager on directory_manager (manager_id);

create table directory_role (
    identity_id uuid not null,
    organization_id uuid not null,
    role text not null,
    administration_code text
);
create index directory_role_identity on directory_role (identity_id);

create table directory_session_end (
    identity_id uuid primary key,
    ended_before timestamptz not null
);

create table directory_heartbeat (
    partition_id uuid primary key,
    beat_at timestamptz not null
);
