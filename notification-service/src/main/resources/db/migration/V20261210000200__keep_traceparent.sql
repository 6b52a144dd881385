-- The trace of what the message tells about; null unless traces are on and somebody follows it.
alter table message add column traceparent text;
