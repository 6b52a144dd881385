-- From when on an identity is to be worked out anew; until then what the policies give may be on its way.
alter table reassessment add column due_at timestamptz not null default now();
