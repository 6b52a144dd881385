-- Of which coming end of which engagement somebody has been told, and how long before (AS-7).
create table ending_notice (
    engagement_id uuid not null,
    ends_on date not null,
    days_before integer not null,
    noticed_at timestamptz not null,
    primary key (engagement_id, ends_on, days_before)
);
