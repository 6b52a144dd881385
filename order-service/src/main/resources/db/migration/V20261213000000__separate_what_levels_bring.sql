-- The groups of the catalogue that come along with a level of a user service (PO-9).
create view level_group as
select r.organization_id, r.id as resource_id, l.level ->> 'code' as level, g.id as group_id
from resource r
  cross join lateral jsonb_array_elements(r.levels) as l(level)
  cross join lateral jsonb_array_elements_text(coalesce(nullif(l.level -> 'groups', 'null'), '[]')) as b(code)
  join resource g on g.organization_id = r.organization_id and g.code = b.code;

-- What people hold, by itself or because it comes along with the level that they have.
create view held_resource as
select assignment_id, organization_id, identity_id, resource_id, status, ends_on, line_ids from holding
union all
select h.assignment_id, h.organization_id, h.identity_id, b.group_id, h.status, h.ends_on, h.line_ids
from holding h join level_group b on b.resource_id = h.resource_id and b.level = h.level;

-- Lines that wait for what comes first, to be looked at again.
create index order_line_waiting on order_line (since) where state = 'AWAITING_PREREQUISITE';
