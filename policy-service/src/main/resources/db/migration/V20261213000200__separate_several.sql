-- Several against several are as many pairs, made and ended together (PO-9); null: a pair that was made alone.
alter table separation add column made_as uuid;
create index separation_made_as on separation (coalesce(made_as, id));

-- The codes of the groups that come along with each level, by the level's code; null until the catalogue has told it.
alter table policy_resource add column level_groups jsonb;
