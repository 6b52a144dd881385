-- Whom orders were for: everybody who works for somebody, numbered; and once more those who work for the personas.
create temporary table worker as
select e.*, i.organization_id, m.manager_id
from wanted w join resource r on r.id = w.resource_id
  join directory_identity i on i.organization_id = r.organization_id and not i.protected_identity
  join directory_engagement e on e.identity_id = i.identity_id
  join directory_manager m on m.engagement_id = e.engagement_id and m.manager_id <> e.identity_id
where e.ends_on is null and coalesce(e.starts_on, current_date) <= current_date;

create temporary table recipient as
select false as near, row_number() over (order by engagement_id) - 1 as number, worker.* from worker
union all
select true, row_number() over (order by engagement_id) - 1, worker.* from worker, wanted
where manager_id = any (managers);

create temporary table ordered as
select row_number() over (order by r.code) - 1 as number, r.id
from resource r join resource own on own.organization_id = r.organization_id
  join wanted w on own.id = w.resource_id
where r.id <> w.resource_id;

-- One line each: first those that await an owner, then those that are carried out by hand; the rest is finished.
create temporary table past as
select gen_random_uuid() as line_id, gen_random_uuid() as order_id, nextval('order_case') as case_number, n,
  case when n <= w.awaiting then 'AWAITING_APPROVAL'
    when n <= w.awaiting + w.tasks then 'BEING_DELIVERED'
    when n % 20 < 14 then 'ACTIVE'
    when n % 20 < 17 then 'ENDED'
    when n % 20 < 19 then 'REJECTED'
    else 'WITHDRAWN' end as state,
  case when n <= w.awaiting then w.resource_id
    else (select o.id from ordered o where o.number = n % (select count(*) from ordered)) end as resource_id,
  w.owners[1 + n % cardinality(w.owners)] as owner_id,
  r.organization_id, r.manager_id as sender_id, r.identity_id as recipient_id, r.engagement_id, r.unit_id,
  r.administration_code, r.cost_responsibility_number,
  case when n <= w.awaiting + w.tasks then now() - interval '2 hours' - n % 2700 * interval '1 minute'
    else now() - interval '100 days' - n * interval '9 minutes' end as sent_at
from wanted w cross join generate_series(1, w.lines) n
  join (select near, count(*) as people from recipient group by near) g on g.near = (n % 50 = 0)
  join recipient r on r.near = g.near
    and r.number = case when g.near then n / 50 else n::bigint * 7919 end % g.people;

insert into order_line (id, version, case_number, order_id, organization_id, sender_id, recipient_id, engagement_id,
  unit_id, resource_id, action, starts_on, ends_on, urgent, form, price_once, price_monthly,
  cost_responsibility_number, queue, answer_within_days, unmet, state, since, sent_at, expected_on, desired,
  desired_revision)
select line_id, 2, case_number, order_id, organization_id, sender_id, recipient_id, engagement_id,
  unit_id, resource_id, 'NEW', sent_at::date, case when state = 'ENDED' then sent_at::date + 90 end, false, '[]', 0, 0,
  cost_responsibility_number, case when state = 'BEING_DELIVERED' then 'bench' end, 5, '{}', state,
  sent_at + case state when 'AWAITING_APPROVAL' then interval '0' when 'ENDED' then interval '90 days'
    else interval '1 hour' end, sent_at,
  sent_at::date + 1, case state when 'ACTIVE' then 'APPROVED' when 'ENDED' then 'ENDED' end,
  case state when 'ACTIVE' then 1 when 'ENDED' then 2 else 0 end
from past;

insert into orders (id, version, organization_id, sender_id, state, lines, line_ids, changed_at, sent_at)
select order_id, 1, organization_id, sender_id, 'SENT', jsonb_build_array(jsonb_build_object(
    'recipientId', recipient_id, 'engagementId', engagement_id, 'resourceId', resource_id, 'action', 'NEW',
    'urgent', false)),
  array[line_id], sent_at, sent_at
from past;

-- The manager ordered it, and the owner had to say yes.
insert into approval_step (line_id, position, id, kind, state, why, approver_ids, since, decided_by, decided_at,
  escalated)
select line_id, 0, gen_random_uuid(), 'LINE_MANAGER', 'FULFILLED_BY_SENDER', 'chain', '{}', sent_at, sender_id, sent_at,
  false
from past;

insert into approval_step (line_id, position, id, kind, state, why, approver_ids, since, decided_by, decided_at, reason,
  escalated)
select line_id, 1, gen_random_uuid(), 'RESOURCE_OWNER',
  case state when 'AWAITING_APPROVAL' then 'AWAITS' when 'REJECTED' then 'REJECTED' when 'WITHDRAWN' then 'OBSOLETE'
    else 'APPROVED' end,
  'chain', array[owner_id], sent_at,
  case when state not in ('AWAITING_APPROVAL', 'WITHDRAWN') then owner_id end,
  case when state not in ('AWAITING_APPROVAL', 'WITHDRAWN') then sent_at + interval '1 hour' end,
  case when state = 'REJECTED' then 'Behövs inte' end, false
from past;

-- What happened to a line, step by step, for those that came so far.
insert into line_entry (line_id, position, at, code, actor_id, state)
select p.line_id, e.position, p.sent_at + e.later, e.code,
  case e.actor when 'sender' then p.sender_id when 'owner' then p.owner_id end, e.state
from past p join (values
  (0, 'SENT', 'AWAITING_APPROVAL', 'sender', interval '0',
    '{AWAITING_APPROVAL,BEING_DELIVERED,ACTIVE,ENDED,REJECTED,WITHDRAWN}'::text[]),
  (1, 'APPROVED', 'BEING_DELIVERED', 'owner', interval '1 hour', '{BEING_DELIVERED,ACTIVE,ENDED}'),
  (1, 'REJECTED', 'REJECTED', 'owner', interval '1 hour', '{REJECTED}'),
  (1, 'WITHDRAWN', 'WITHDRAWN', 'sender', interval '1 hour', '{WITHDRAWN}'),
  (2, 'DELIVERED', 'ACTIVE', null, interval '1 hour', '{ACTIVE,ENDED}'),
  (3, 'ENDED', 'ENDED', null, interval '90 days', '{ENDED}')) e (position, code, state, actor, later, of_lines)
  on p.state = any (e.of_lines);

insert into task (id, line_id, organization_id, administration_code, queue, state, ending, urgent, since, answer_by,
  answered, fields)
select gen_random_uuid(), line_id, organization_id, administration_code, 'bench', 'NEW', false, false, sent_at,
  sent_at::date + 5, false, '[]'
from past where state = 'BEING_DELIVERED';

analyze order_line;
analyze orders;
analyze approval_step;
analyze line_entry;
analyze task;
drop table wanted, worker, recipient, ordered, past;
