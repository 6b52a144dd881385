-- When the epoch was last raised, and the last epoch in which everything has been published.
alter table revision_epoch add column raised_at timestamptz;
alter table revision_epoch add column published_epoch integer not null default 0;
update revision_epoch set published_epoch = epoch;

-- What is published again after a restore: part by part, each as far as it has come.
create table republication_part (
    epoch integer not null,
    turn integer not null,
    name text not null,
    position uuid,
    next_offset bigint,
    end_offset bigint,
    published bigint not null default 0,
    finished_at timestamptz,
    primary key (epoch, turn)
);
