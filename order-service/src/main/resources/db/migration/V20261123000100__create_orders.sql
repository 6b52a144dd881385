-- Orders as drafts and as sent (OR-2, OR-4).
create table orders (
    id uuid primary key,
    version bigint not null,
    organization_id uuid not null,
    sender_id uuid not null,
    state text not null,
    lines jsonb not null,
    line_ids uuid[] not null,
    changed_at timestamptz not null,
    sent_at timestamptz
);
create index orders_sender on orders (sender_id, changed_at desc);

-- What people call a line: "ärende N".
create sequence order_case;

-- One recipient, one resource, one action, from sending to its end (OR-10).
create table order_line (
    id uuid primary key,
    version bigint not null,
    case_number bigint not null,
    order_id uuid not null,
    organization_id uuid not null,
    sender_id uuid not null,
    recipient_id uuid not null,
    engagement_id uuid not null,
    unit_id uuid not null,
    resource_id uuid not null,
    action text not null,
    target_line_id uuid,
    level text,
    starts_on date not null,
    ends_on date,
    urgent boolean not null,
    form jsonb not null,
    need text,
    price_once bigint not null,
    price_monthly bigint not null,
    cost_responsibility_number text,
    queue text,
    answer_within_days integer not null,
    opens_role text,
    unmet text[] not null,
    state text not null,
    since timestamptz not null,
    sent_at timestamptz not null,
    expected_on date not null,
    desired text,
    desired_revision bigint not null,
    reminded_at timestamptz
);
create index order_line_sender on order_line (sender_id, sent_at desc);
create index order_line_recipient on order_line (recipient_id, resource_id);
create index order_line_engagement on order_line (engagement_id);
create index order_line_order on order_line (order_id);
create index order_line_open on order_line (state) where state not in ('ENDED', 'REJECTED', 'WITHDRAWN', 'ACTIVE');
create index order_line_over on order_line (ends_on) where state in ('ACTIVE', 'AWAITING_END');

-- Who must say yes to a line, and who did (AP-1).
create table approval_step (
    line_id uuid not null references order_line,
    position integer not null,
    id uuid not null unique,
    kind text not null,
    state text not null,
    why text not null,
    approver_ids uuid[] not null,
    since timestamptz,
    decided_by uuid,
    decided_at timestamptz,
    reason text,
    escalated boolean not null,
    primary key (line_id, position)
);
create index approval_step_awaits on approval_step (kind, since) where state = 'AWAITS';
create index approval_step_approvers on approval_step using gin (approver_ids) where state = 'AWAITS';

-- What happened to a line, with what its parties wrote.
create table line_entry (
    line_id uuid not null references order_line,
    position integer not null,
    at timestamptz not null,
    code text not null,
    actor_id uuid,
    state text not null,
    text text,
    primary key (line_id, position)
);

-- What recipients are known to have or to have read (OR-6): each dated, with where it is known from.
create table prerequisite_met (
    identity_id uuid not null,
    code text not null,
    met_on date not null,
    source text not null,
    known_by uuid,
    primary key (identity_id, code)
);

-- Which units somebody orders for, by which line (RO-3, RO-4).
create table orderer_unit (
    line_id uuid not null,
    identity_id uuid not null,
    engagement_id uuid not null,
    unit_id uuid not null,
    starts_on date not null,
    ends_on date,
    primary key (line_id, unit_id)
);
create index orderer_unit_identity on orderer_unit (identity_id);

-- Who may attest costs, for which cost responsibility numbers (AP-2).
create table attest_list (
    id uuid primary key,
    version bigint not null,
    organization_id uuid not null,
    name text not null,
    numbers text[] not null,
    attesters jsonb not null,
    constraint attest_list_name unique (organization_id, name)
);

-- What people have, as identity-service tells: replicated, for "already has it" and for prerequisites.
create table holding (
    assignment_id uuid primary key,
    organization_id uuid not null,
    identity_id uuid not null,
    engagement_id uuid not null,
    resource_id uuid not null,
    level text,
    status text not null,
    ends_on date,
    line_ids uuid[] not null
);
create index holding_identity on holding (identity_id, resource_id);

-- Work for humans who carry out what no connector can (PR-6).
create table task (
    id uuid primary key,
    line_id uuid not null,
    organization_id uuid not null,
    administration_code text,
    queue text not null,
    state text not null,
    ending boolean not null,
    urgent boolean not null,
    assignee_id uuid,
    since timestamptz not null,
    answer_by date not null,
    answered boolean not null,
    done_at timestamptz,
    done_by uuid,
    fields jsonb not null
);
create unique index task_of_line on task (line_id, ending);
create index task_open on task (organization_id, queue, urgent desc, since) where state in ('NEW', 'ASSIGNED');
