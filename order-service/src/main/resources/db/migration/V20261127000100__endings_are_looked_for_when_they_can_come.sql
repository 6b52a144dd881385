-- Lines by their last day, as long as that day still has something to end.
drop index order_line_over;
create index order_line_over on order_line (ends_on)
    where state not in ('ENDED', 'REJECTED', 'WITHDRAWN')
      and (state <> 'AWAITING_END' or desired is distinct from 'ENDED');

-- People whose engagements have changed: their lines are looked at once.
create table recipient_changed (
    identity_id uuid primary key
);

-- When every open line was last held against its engagement; one row.
create table line_sweep (
    swept_at timestamptz not null
);
insert into line_sweep values ('1970-01-01T00:00:00Z');
