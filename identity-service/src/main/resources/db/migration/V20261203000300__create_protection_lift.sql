-- Whether the feed marks the person as protected now; the mark itself stays until two people lift it (ID-9).
alter table identity add column marked_in_feed boolean not null default false;
update identity set marked_in_feed = true
where protected_identity and source_id in (select id from source where not by_hand);

-- How two people lift a protection that the feed no longer asks for.
create table protection_lift (
    id uuid primary key,
    version bigint not null,
    organization_id uuid not null,
    identity_id uuid not null,
    reason text not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    lifted boolean
);
create unique index protection_lift_proposed on protection_lift (identity_id) where decided_at is null;
create index protection_lift_organization on protection_lift (organization_id, proposed_at desc);
