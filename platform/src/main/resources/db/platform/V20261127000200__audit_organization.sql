-- Whose an audit row is, and from which session it came. Rows from before know neither: no auditor finds them, and the
-- chain holds them as they were.
alter table audit_row add column organization_id uuid, add column session_id uuid;

-- A search is within one organization, the newest first; a person's rows are few, and are sorted when they are found.
create index audit_row_organization on audit_row (organization_id, occurred_at desc, id desc);
create index audit_row_action on audit_row (organization_id, action text_pattern_ops, occurred_at desc, id desc);
create index audit_row_object on audit_row (object_id, occurred_at) where object_id is not null;
create index audit_row_on_behalf_of on audit_row (on_behalf_of, occurred_at) where on_behalf_of is not null;
create index audit_row_request on audit_row (request_id) where request_id is not null;
