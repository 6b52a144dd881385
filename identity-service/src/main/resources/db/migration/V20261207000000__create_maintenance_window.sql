-- When delivery to target systems waits, and why (NO-3); people read why in their own language.
create table maintenance_window (
    id uuid primary key,
    version bigint not null,
    organization_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    reason_sv text not null,
    reason_en text not null,
    planned_by uuid not null,
    planned_at timestamptz not null,
    ended_by uuid,
    ended_at timestamptz,
    resumed_at timestamptz
);
create index maintenance_window_organization on maintenance_window (organization_id, starts_at desc);
create index maintenance_window_unresumed on maintenance_window (ends_at) where resumed_at is null;

-- Whether the organization's deliveries wait at that moment. One that was cancelled ended before it began.
create function in_maintenance(organization uuid, moment timestamptz) returns boolean language sql stable as $$
    select exists (select from maintenance_window w where w.organization_id = organization
        and w.starts_at <= moment and coalesce(w.ended_at, w.ends_at) > moment)
$$;
