-- Pairs of resources that nobody may hold together (PO-9): made and ended, never edited.
create table separation (
    id uuid primary key,
    lock_version bigint not null,
    organization_id uuid not null,
    administration_code text,
    one_resource_id uuid not null,
    other_resource_id uuid not null,
    name text not null,
    why text not null,
    made_by uuid not null,
    made_at timestamptz not null,
    ended_by uuid,
    ended_at timestamptz,
    ending_reason text,
    check (one_resource_id <> other_resource_id),
    check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ending_reason is null))
);
create index separation_organization on separation (organization_id, name);
create unique index separation_once on separation (organization_id, coalesce(administration_code, ''),
    least(one_resource_id, other_resource_id), greatest(one_resource_id, other_resource_id)) where ended_at is null;
