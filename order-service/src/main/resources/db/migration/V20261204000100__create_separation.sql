-- What nobody may hold together, as policy-service tells (PO-9).
create table separation (
    id uuid primary key,
    organization_id uuid not null,
    administration_code text,
    one_resource_id uuid not null,
    other_resource_id uuid not null,
    name text not null,
    why text not null,
    ended boolean not null
);
create index separation_in_force on separation (organization_id) where not ended;

-- Lines that were sent as an exception from it: one holds as long as its line, which is written later in the transaction.
create table separation_exception (
    line_id uuid not null references order_line deferrable initially deferred,
    separation_id uuid not null,
    reason text,
    primary key (line_id, separation_id)
);
create index separation_exception_separation on separation_exception (separation_id);
