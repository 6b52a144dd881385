-- Filled by the hundred thousand: set-based statements keep the references whole, no trigger checks them row by row.
-- The only tables of the portal that hold anybody's name, number or address (ID-9).
create table identity (
    id uuid primary key,
    organization_id uuid not null,
    source_id uuid not null,
    source_key text not null,
    personal_number text,
    number_rejected boolean not null default false,
    hsa_id text,
    user_name text not null,
    given_name text,
    family_name text,
    full_name text,
    mail text,
    language text not null default 'sv',
    protected_identity boolean not null default false,
    ended_at timestamptz,
    content_hash uuid not null,
    revision bigint not null default 1,
    responsibility_revision bigint not null default 0,
    sessions_ended_before timestamptz,
    unique (source_id, source_key)
);
create index identity_personal_number on identity (organization_id, personal_number);
create index identity_hsa_id on identity (hsa_id);
create index identity_name on identity (organization_id, lower(family_name), lower(given_name));

create table engagement (
    id uuid primary key,
    organization_id uuid not null,
    identity_id uuid not null,
    source_id uuid not null,
    source_key text not null,
    unit_id uuid not null,
    unit_key text,
    administration_code text not null,
    cost_responsibility_number text,
    title_code text,
    title text,
    employment_form text,
    benefits_group text,
    starts_on date,
    ends_on date,
    source_primary text,
    is_primary boolean not null default false,
    manager_key text,
    line_manager_id uuid,
    absent_from date,
    absent_to date,
    ended_at timestamptz,
    content_hash uuid not null,
    unique (source_id, source_key)
);
create index engagement_identity on engagement (identity_id);
create index engagement_unit on engagement (unit_id);
create index engagement_line_manager on engagement (line_manager_id);
create index engagement_starts_on on engagement (starts_on);
create index engagement_ends_on on engagement (ends_on);

-- What an engagement was before each change: when it applied, and when that was known (ID-11).
create table engagement_history (
    engagement_id uuid not null,
    known_until timestamptz not null,
    content jsonb not null,
    primary key (engagement_id, known_until)
);

-- Who answers for an engagement, as RO-8 finds it.
create table nearest_manager (
    engagement_id uuid primary key,
    identity_id uuid not null,
    manager_id uuid,
    via text not null
);
create index nearest_manager_manager on nearest_manager (manager_id);
create index nearest_manager_identity on nearest_manager (identity_id);

-- Engagements as others see them: what the feed dropped has ended the day before, and what never began is not there.
create view published_engagement as
select e.id, e.organization_id, e.identity_id, e.unit_id, e.administration_code, e.cost_responsibility_number,
    e.title_code, e.title, e.employment_form, e.benefits_group, e.starts_on,
    case when e.ended_at is null then e.ends_on
         else least(e.ends_on, (e.ended_at at time zone 'Europe/Stockholm')::date - 1) end as ends_on,
    e.is_primary, e.absent_from, e.absent_to
from engagement e
where e.ended_at is null or e.starts_on is null or e.starts_on < (e.ended_at at time zone 'Europe/Stockholm')::date;
