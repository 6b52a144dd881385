-- That the service desk checked who called about a person's password (PW-5); never what was checked.
create table caller_check (
    id uuid primary key,
    organization_id uuid not null,
    identity_id uuid not null,
    caller_id uuid not null,
    caller_relation text not null,
    checked_by uuid not null,
    checked_at timestamptz not null
);
create index caller_check_identity on caller_check (identity_id);
