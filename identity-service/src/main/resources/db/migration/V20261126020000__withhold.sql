-- A line can also keep away what policies give through an engagement, for a while (OR-8).
alter table ordered add column withholds boolean not null default false;
create index ordered_withholds on ordered (identity_id) where withholds;
