-- How a resource is ordered (OR-1), and every change of it with who and when.
alter table resource add column ordering jsonb not null default '{}';

create table resource_change (
    resource_id uuid not null,
    revision bigint not null,
    action text not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    content jsonb not null,
    primary key (resource_id, revision)
);
