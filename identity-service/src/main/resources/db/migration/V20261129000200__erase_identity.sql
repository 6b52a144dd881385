-- When what told who somebody was has been erased (GO-4); the row stays, for what refers to it.
alter table identity add column erased_at timestamptz;
create index identity_to_erase on identity (ended_at) where ended_at is not null and erased_at is null;
