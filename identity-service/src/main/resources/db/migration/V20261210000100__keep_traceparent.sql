-- The trace of what last wanted the account to be another one; null unless traces are on and somebody follows it.
alter table account add column traceparent text;
