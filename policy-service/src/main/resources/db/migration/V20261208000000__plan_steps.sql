-- Steps may have a day to wait for (PO-6); one that was not taken when it came says why.
alter table policy_proposal add column day date;
alter table policy_proposal add column held_for text;
create unique index policy_proposal_open on policy_proposal (policy_id) where state in ('PROPOSED', 'PLANNED', 'HELD');
create index policy_proposal_day on policy_proposal (day) where state in ('PROPOSED', 'PLANNED');
