-- How far readers were behind the broker when they last looked, and since when they have been.
alter table topic_position add column looked_at timestamptz;
alter table topic_position add column behind bigint;
alter table topic_position add column behind_since timestamptz;
