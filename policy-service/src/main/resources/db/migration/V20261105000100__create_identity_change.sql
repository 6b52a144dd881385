-- Which transaction changed each identity last: what a replica must read again to have the population of the others.
create table identity_change (
    identity_id uuid primary key,
    transaction_id bigint not null
);
create index identity_change_transaction on identity_change (transaction_id);
