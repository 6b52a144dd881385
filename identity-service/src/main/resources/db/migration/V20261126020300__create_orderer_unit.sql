-- For which units whom an order made orderer (RO-3, RO-4): they may register people there (ID-10).
create table orderer_unit (
    line_id uuid not null,
    identity_id uuid not null,
    engagement_id uuid not null,
    unit_id uuid not null,
    starts_on date not null,
    ends_on date,
    primary key (line_id, unit_id)
);
create index orderer_unit_identity on orderer_unit (identity_id, unit_id);
