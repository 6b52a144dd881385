-- The trace that an event belongs to (W3C Trace Context); null unless traces are on and somebody follows this one.
alter table outbox add column traceparent text;
