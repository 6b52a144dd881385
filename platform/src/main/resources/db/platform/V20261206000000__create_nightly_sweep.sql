-- What is done to everybody once a night: how far it has come, and what it has found.
create table nightly_sweep (
    name text not null,
    day date not null,
    position uuid,
    looked_at bigint not null default 0,
    mended bigint not null default 0,
    finished_at timestamptz,
    primary key (name, day)
);
