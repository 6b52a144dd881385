-- Other units than the recipient's own that a line gives access at (OR-7), read out of the form when it is sent.
alter table order_line add column reaches_units uuid[] not null default '{}';
update order_line l set reaches_units = (
    select coalesce(array_agg(distinct chosen::uuid), '{}')
    from resource r, jsonb_array_elements(l.form) answer, jsonb_array_elements_text(answer -> 'values') chosen,
      jsonb_array_elements(r.ordering -> 'form') field
    where r.id = l.resource_id and field ->> 'type' = 'UNITS' and field ->> 'name' = answer ->> 'name'
      and chosen::uuid <> l.unit_id)
where l.action in ('NEW', 'CHANGE', 'EXTEND') and l.state not in ('ENDED', 'REJECTED', 'WITHDRAWN');
create index order_line_reaches on order_line (organization_id) where reaches_units <> '{}';

-- Lines without an end, and when it is asked whether they are still needed (OR-7); null asked_at: not yet.
create table confirmation (
    line_id uuid primary key references order_line,
    engagement_id uuid not null,
    ask_on date not null,
    asked_at timestamptz
);
create index confirmation_to_come on confirmation (ask_on) where asked_at is null;
create index confirmation_asked on confirmation (engagement_id) where asked_at is not null;
insert into confirmation
    select l.id, l.engagement_id, ((l.since at time zone 'Europe/Stockholm')::date
        + make_interval(months => coalesce((r.ordering ->> 'askAgainMonths')::int, 12)))::date, null
    from order_line l join resource r on r.id = l.resource_id
    where l.state = 'ACTIVE' and l.ends_on is null and l.action in ('NEW', 'CHANGE', 'EXTEND');
