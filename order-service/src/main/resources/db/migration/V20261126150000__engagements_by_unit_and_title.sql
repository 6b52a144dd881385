-- Colleagues of somebody: the same title at the same unit (OR-1).
create index directory_engagement_unit on directory_engagement (unit_id, title_code);
