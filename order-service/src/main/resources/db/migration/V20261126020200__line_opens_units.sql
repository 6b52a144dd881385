-- The units that a role is ordered for, read out of the form when the line is sent (RO-3, RO-4).
alter table order_line add column opens_units uuid[] not null default '{}';
update order_line l set opens_units = (
    select coalesce(array_agg(distinct chosen::uuid), '{}')
    from resource r, jsonb_array_elements(l.form) answer, jsonb_array_elements_text(answer -> 'values') chosen,
      jsonb_array_elements(r.ordering -> 'form') field
    where r.id = l.resource_id and field ->> 'type' = 'UNITS' and field ->> 'name' = answer ->> 'name')
where opens_role is not null;
