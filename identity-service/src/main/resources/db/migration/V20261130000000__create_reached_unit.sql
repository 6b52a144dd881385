-- At which units an order gives somebody access who works elsewhere (OR-7): their managers see who it is (AS-6).
create table reached_unit (
    line_id uuid not null,
    identity_id uuid not null,
    engagement_id uuid not null,
    unit_id uuid not null,
    starts_on date not null,
    ends_on date,
    primary key (line_id, unit_id)
);
create index reached_unit_identity on reached_unit (identity_id, unit_id);
