-- Small reviews of what somebody has by orders when their unit changes (GO-1).
create table review (
    id uuid primary key,
    organization_id uuid not null,
    identity_id uuid not null,
    engagement_id uuid not null,
    unit_id uuid not null,
    number integer not null,
    due_on date not null,
    opened_at timestamptz not null,
    told_at timestamptz,
    reminded_at timestamptz,
    escalated_at timestamptz,
    unique (engagement_id, number)
);
create index review_identity on review (identity_id);
create index review_to_escalate on review (due_on) where escalated_at is null;

create table review_item (
    review_id uuid not null references review,
    line_id uuid not null references order_line,
    answer text,
    answered_by uuid,
    answered_at timestamptz,
    primary key (review_id, line_id),
    check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
create index review_item_line on review_item (line_id);

-- The unit for which somebody last looked at what a line gives; without a row, the one that it was ordered for.
create table reviewed_line (
    line_id uuid primary key references order_line,
    unit_id uuid not null
);
-- who has moved already is not asked about
insert into reviewed_line select l.id, e.unit_id
    from order_line l join directory_engagement e using (engagement_id)
    where e.unit_id <> l.unit_id and l.state not in ('ENDED', 'REJECTED', 'WITHDRAWN');
