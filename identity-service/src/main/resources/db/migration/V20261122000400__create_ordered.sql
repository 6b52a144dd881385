-- What people have ordered and others have said yes to, as order-service last said it; what has ended is not here.
create table ordered (
    line_id uuid primary key,
    identity_id uuid not null,
    resource_id uuid not null,
    level text,
    engagement_id uuid not null,
    starts_on date not null,
    ends_on date
);
create index ordered_identity on ordered (identity_id);
create index ordered_resource on ordered (resource_id);
