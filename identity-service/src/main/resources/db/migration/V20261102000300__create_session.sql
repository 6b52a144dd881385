-- A sign-in on its way: the code that the SITHS host gives and the portal's origin exchanges, once, within 30 seconds.
create table sign_in_code (
    code_hash text primary key,
    browser_hash text not null,
    identity_id uuid not null,
    organization_id uuid not null,
    assurance_level integer not null,
    expires_at timestamptz not null
);

create table session (
    id uuid primary key,
    secret_hash text not null unique,
    identity_id uuid not null,
    organization_id uuid not null,
    assurance_level integer not null,
    started_at timestamptz not null,
    used_at timestamptz not null,
    ended_at timestamptz
);
create index session_identity on session (identity_id) where ended_at is null;

-- A protected identity opened in a session, with the reason given (ID-9).
create table disclosure (
    id uuid primary key,
    session_id uuid not null,
    viewer_id uuid not null,
    identity_id uuid not null,
    reason text not null,
    opened_at timestamptz not null,
    expires_at timestamptz not null
);
create index disclosure_session on disclosure (session_id, identity_id);
