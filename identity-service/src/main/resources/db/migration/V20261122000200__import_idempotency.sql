-- The key under which an import was sent, and what its sender said of the body: the same again is the same import (API-1).
alter table import_run add column idempotency_key text;
alter table import_run add column announced text;
create unique index import_run_idempotency on import_run (started_by, idempotency_key);
