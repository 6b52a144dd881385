-- Counts the changes of who has a task in hand, which are published (ID-9).
alter table task add column hands_revision bigint not null default 0;
