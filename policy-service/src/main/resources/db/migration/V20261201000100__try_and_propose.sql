-- A version may be tried on one unit, with everything under it, before it applies everywhere (PO-6).
alter table policy add column trial_version integer;
alter table policy add column trial_unit_id uuid;
alter table policy add check ((trial_version is null) = (trial_unit_id is null));
alter table policy_change add column unit_id uuid;

-- Steps that concern so many people that a second policy administrator must confirm them (PO-6).
create table policy_proposal (
    policy_id uuid not null references policy,
    position integer not null,
    number integer not null,
    step text not null,
    unit_id uuid,
    version integer not null,
    concerned bigint not null,
    reason text not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    state text not null,
    decided_by uuid,
    decided_at timestamptz,
    decision_reason text,
    primary key (policy_id, position),
    check (state <> 'CONFIRMED' or decided_by <> proposed_by)
);
create unique index policy_proposal_waiting on policy_proposal (policy_id) where state = 'PROPOSED';
