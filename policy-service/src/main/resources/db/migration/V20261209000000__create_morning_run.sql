-- Administrations whose changes wait for a set time of the day (PO-3). Without a time they take effect at once again.
create table morning_run (
    id uuid primary key,
    organization_id uuid not null,
    administration_code text not null,
    version bigint not null,
    set_time time,
    decided_until timestamptz not null,
    last_day date,
    changed_by uuid not null,
    changed_at timestamptz not null,
    unique (organization_id, administration_code)
);

-- What the last run decided for engagements that policies and the catalogue say otherwise about by now.
create table morning_decision (
    engagement_id uuid primary key,
    identity_id uuid not null,
    given jsonb not null,
    waiting boolean not null
);
create index morning_decision_identity on morning_decision (identity_id);
