-- Whoever watches the database may count initial passwords and mails, and sees nothing of whom they are for.
grant select (state, since) on initial_password to pg_monitor;
grant select (state, made_at) on message to pg_monitor;
