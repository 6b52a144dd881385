-- The last day that the feed gave, of an engagement whose access goes on for a while after it (AS-7).
alter table engagement add column bridged_from date;

-- Who has let it go on, and why.
create table bridge (
    engagement_id uuid primary key,
    organization_id uuid not null,
    identity_id uuid not null,
    ends_on date not null,
    reason text not null,
    made_by uuid not null,
    made_at timestamptz not null
);
create index bridge_identity on bridge (identity_id);
