-- By id first: ids differ in their first bytes, topics only after many.
alter table latest_state drop constraint latest_state_pkey, add primary key (id, topic);
