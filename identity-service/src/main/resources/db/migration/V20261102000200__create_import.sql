create table import_run (
    id uuid primary key,
    version bigint not null default 0,
    organization_id uuid not null references organization,
    source_id uuid not null references source,
    state text not null,
    started_at timestamptz not null,
    started_by uuid,
    ended_at timestamptz,
    bytes_read bigint not null default 0,
    rejected integer not null default 0,
    counts jsonb,
    hold_reasons jsonb,
    findings jsonb,
    decided_by uuid,
    decided_at timestamptz,
    decision_reason text,
    error text
);
create index import_run_state on import_run (state);
create index import_run_started_at on import_run (started_at desc);

create table import_rejection (
    run_id uuid not null references import_run,
    position integer not null,
    line bigint not null,
    dn text not null,
    attribute text not null,
    reason text not null,
    primary key (run_id, position)
);

-- Staging: what a run has read, until it is applied or discarded.
create table staged_unit (
    run_id uuid not null,
    line bigint not null,
    source_key text not null,
    dn text,
    parent_dn text,
    hsa_id text,
    name text not null,
    administration_code text not null,
    cost_responsibility_number text,
    provider boolean not null,
    manager_keys text[] not null,
    content_hash uuid not null
);
create index staged_unit_run on staged_unit (run_id);

create table staged_person (
    run_id uuid not null,
    line bigint not null,
    source_key text not null,
    personal_number text,
    number_rejected boolean not null,
    hsa_id text,
    user_name text not null,
    given_name text,
    family_name text,
    full_name text,
    mail text,
    protected_identity boolean not null,
    content_hash uuid not null
);
create index staged_person_run on staged_person (run_id);

create table staged_engagement (
    run_id uuid not null,
    line bigint not null,
    dn text not null,
    source_key text not null,
    person_key text not null,
    unit_hsa_id text,
    unit_dn text,
    administration_code text,
    cost_responsibility_number text,
    title_code text,
    title text,
    employment_form text,
    benefits_group text,
    starts_on date,
    ends_on date,
    source_primary text,
    manager_key text,
    absent_from date,
    absent_to date,
    rejected boolean not null,
    content_hash uuid not null
);
create index staged_engagement_run on staged_engagement (run_id);

-- What a human should mend (ID-7); gone when it is mended.
create table finding (
    id uuid primary key,
    organization_id uuid not null,
    source_id uuid,
    kind text not null,
    identity_id uuid,
    engagement_id uuid,
    unit_id uuid,
    value text,
    mended_by text not null,
    since timestamptz not null
);
create unique index finding_once on finding
    (kind, coalesce(identity_id::text, ''), coalesce(engagement_id::text, ''), coalesce(unit_id::text, ''));
create index finding_organization on finding (organization_id, kind, since);
