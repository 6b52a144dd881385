-- Attestation in a purchasing system (AP-2): which attest list is kept there, and which step awaits its answer.
alter table attest_list add column system text;
alter table approval_step add column system text;

-- What a purchasing system is told of a step, and what it answered.
create table attestation_request (
    id uuid primary key,
    step_id uuid not null,
    line_id uuid not null,
    organization_id uuid not null,
    system text not null,
    state text not null,
    announced boolean not null,
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    last_error text,
    made_at timestamptz not null,
    verdict text,
    answered_at timestamptz,
    unique (step_id, system)
);
create index attestation_request_unannounced on attestation_request (next_attempt_at) where not announced;
create index attestation_request_open on attestation_request (line_id) where state = 'OPEN';
