-- New passwords that the service desk may make, or made, after checking a caller (PW-5). Never the password (PW-6).
create table password_reset (
    id uuid primary key,
    version bigint not null default 0,
    organization_id uuid not null,
    identity_id uuid not null,
    caller_id uuid not null,
    checked_by uuid not null,
    checked_at timestamptz not null,
    state text not null,
    made_at timestamptz
);
create index password_reset_identity on password_reset (identity_id);
create index password_reset_made on password_reset (made_at) where state = 'MADE';
