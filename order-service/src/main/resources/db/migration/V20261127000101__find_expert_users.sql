-- Expert users, by the lines that made them so (RO-5).
create index order_line_expert on order_line (resource_id) where opens_role = 'EXPERT_USER';
