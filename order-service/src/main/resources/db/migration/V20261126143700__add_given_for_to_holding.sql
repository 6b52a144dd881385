-- The engagements for which a policy or an order gives what somebody has (OR-4); nothing else has given anything yet.
alter table holding add column given_for uuid[];
update holding set given_for = array[engagement_id];
alter table holding alter column given_for set not null;
