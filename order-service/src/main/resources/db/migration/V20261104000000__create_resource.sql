-- The catalogue: everything that can be assigned (OR-1).
create table resource (
    id uuid primary key,
    version bigint not null,
    organization_id uuid not null,
    code text not null,
    kind text not null,
    name_sv text not null,
    name_en text not null,
    description_sv text not null,
    description_en text not null,
    system text not null,
    levels jsonb not null,
    grace_days integer not null,
    gap_days integer not null,
    confidentiality_class integer not null,
    state text not null,
    revision bigint not null,
    retirement_reason text,
    constraint resource_code unique (organization_id, code)
);
