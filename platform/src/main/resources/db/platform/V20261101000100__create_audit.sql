-- The audit log: rows are only ever added; a seal numbers and chains them.
create table audit_row (
    id uuid primary key,
    occurred_at timestamptz not null,
    actor_id uuid,
    on_behalf_of uuid,
    action text not null,
    subject_id uuid,
    object_id uuid,
    resting_on text,
    details text not null,
    request_id text
);
create index audit_row_subject on audit_row (subject_id, occurred_at);
create index audit_row_actor on audit_row (actor_id, occurred_at);

create table audit_pending (
    row_id uuid primary key
);

create table audit_seal (
    number bigint primary key,
    row_id uuid not null unique,
    hash text not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is append-only (GO-2)' using errcode = 'integrity_constraint_violation';
end $$;

create trigger audit_row_is_append_only before update or delete or truncate on audit_row
    for each statement execute function refuse_change();
create trigger audit_seal_is_append_only before update or delete or truncate on audit_seal
    for each statement execute function refuse_change();
