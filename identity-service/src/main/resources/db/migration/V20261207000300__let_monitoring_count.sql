-- Whoever watches the database may count deliveries and imports, and sees nothing of whom they are about.
grant select (organization_id, desired_version, delivered_version, waiting_since, last_error, failed_target, blocked)
    on account to pg_monitor;
grant select (organization_id, starts_at, ends_at, ended_at) on maintenance_window to pg_monitor;
grant select (state, started_at) on import_run to pg_monitor;
