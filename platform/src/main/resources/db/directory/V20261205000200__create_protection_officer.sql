-- To whom steps about protected people escalate (ID-9). Not with the roles, of which earlier versions know not all.
create table directory_protection_officer (
    identity_id uuid primary key,
    organization_id uuid not null
);
create index directory_protection_officer_organization on directory_protection_officer (organization_id);
