-- What is registered by hand is a source of its own, one an organization: no feed ends or moves what it holds (ID-10).
alter table source add column by_hand boolean not null default false;
create unique index source_by_hand on source (organization_id) where by_hand;

-- Who answers for an engagement without being its line manager (ID-2).
alter table engagement add column responsible_id uuid;
create index engagement_responsible on engagement (responsible_id) where responsible_id is not null;

-- People who are not in the catalogue have user names of their own.
create sequence registered_user_name start 100001;

-- Who registered which engagement, and when a feed took it over.
create table registration (
    id uuid primary key,
    organization_id uuid not null,
    identity_id uuid not null,
    engagement_id uuid not null unique,
    unit_id uuid not null,
    registered_by uuid not null,
    registered_at timestamptz not null,
    taken_over_at timestamptz
);
create index registration_organization on registration (organization_id, registered_at desc);
create index registration_identity on registration (identity_id);
