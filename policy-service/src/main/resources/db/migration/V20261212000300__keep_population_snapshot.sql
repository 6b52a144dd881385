-- The populations as some replica has had them in memory, in pieces, for replicas that start. Every piece holds what tells
-- whether the whole is good for this database: a copy that is not is passed over.
create table population_snapshot (
    position integer primary key,
    format integer not null,
    origin text not null,
    read_up_to bigint not null,
    taken_at timestamptz not null,
    checksum bigint not null,
    content bytea not null
);
-- compact as it is
alter table population_snapshot alter column content set storage external;
