-- The nightly look at everybody: how far it has come, and what it has found.
create table recalculation (
    day date primary key,
    position uuid,
    checked bigint not null default 0,
    mended bigint not null default 0,
    finished_at timestamptz
);
