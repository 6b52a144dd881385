-- Who has work for a person in hand, and may open the person meanwhile (PR-6, ID-9).
create table assigned_task (
    task_id uuid primary key,
    organization_id uuid not null,
    identity_id uuid not null,
    administration_code text,
    fulfiller_id uuid not null
);
create index assigned_task_identity on assigned_task (identity_id, fulfiller_id);
create index assigned_task_fulfiller on assigned_task (fulfiller_id);
