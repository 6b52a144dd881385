-- Roles that one administrator has proposed for somebody and another has said yes to (RO-6).
create table appointment (
    id uuid primary key,
    version bigint not null,
    organization_id uuid not null references organization,
    identity_id uuid not null,
    role text not null,
    administration_code text,
    ends_on date,
    reason text not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    ended_by uuid,
    ended_at timestamptz,
    check (confirmed_by <> proposed_by),
    check (identity_id not in (proposed_by, confirmed_by))
);
create unique index appointment_once on appointment (identity_id, role, coalesce(administration_code, ''))
    where ended_at is null;
create index appointment_due on appointment (ends_on) where ended_at is null and ends_on is not null;

-- What the role rests on: an appointment; null: the settings of the installation.
alter table role_grant add column appointment_id uuid references appointment;
create unique index role_grant_appointment on role_grant (appointment_id) where appointment_id is not null;
