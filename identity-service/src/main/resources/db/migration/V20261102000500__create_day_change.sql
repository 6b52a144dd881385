-- The last day for which dates have been turned into states, per source.
create table day_change (
    source_id uuid primary key references source,
    day date not null
);
