-- What somebody orders again and again, without saying for whom (OR-4): one's own, or shared in the organization.
create table template (
    id uuid primary key,
    version bigint not null,
    organization_id uuid not null,
    owner_id uuid not null,
    name text not null,
    shared boolean not null,
    lines jsonb not null
);
create index template_owner on template (owner_id);
create index template_shared on template (organization_id) where shared;
