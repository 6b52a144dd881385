-- Very many engaged people, written past the services into policy-service's database, at the units that there are.
insert into directory_identity (identity_id, organization_id, revision, protected_identity)
select ('b0000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, (select organization_id from directory_unit limit 1),
  1, false
from generate_series(1, %1$d) n;
insert into directory_engagement (engagement_id, identity_id, unit_id, administration_code, title_code, employment_form,
  benefits_group, starts_on, ends_on, is_primary)
select ('b1000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
  ('b0000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, units.ids[1 + n %% units.number],
  units.codes[1 + n %% units.number], 'BENCH' || (n::bigint * 7919 %% 400), 'F' || n %% 6, 'B' || n %% 12,
  date '2012-01-01' + n * 31 %% 5000, null, true
from generate_series(1, %1$d) n,
  (select array_agg(unit_id) as ids, array_agg(administration_code) as codes, count(*)::int as number
    from directory_unit) units;
insert into identity_change
select identity_id, pg_current_xact_id()::text::bigint from directory_identity where revision = 1
on conflict do nothing;
