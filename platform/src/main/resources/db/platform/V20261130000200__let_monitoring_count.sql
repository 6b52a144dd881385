-- Whoever watches the database may count what waits, and sees nothing of what it says.
grant select (position, occurred_at) on outbox to pg_monitor;
grant select (id) on dead_letter to pg_monitor;
grant select (topic, partition, next_offset) on topic_position to pg_monitor;
