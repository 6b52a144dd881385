-- Spot checks of the audit log: what was drawn, and what auditors said about each row. A review that has been given stands.
create table audit_spot_check (
    id uuid primary key,
    organization_id uuid not null,
    drawn_by uuid not null,
    drawn_at timestamptz not null,
    action text,
    from_at timestamptz not null,
    to_at timestamptz not null
);
create index audit_spot_check_organization on audit_spot_check (organization_id, drawn_at desc, id);

create table audit_spot_check_row (
    spot_check_id uuid not null references audit_spot_check,
    row_id uuid not null,
    verdict text,
    remark text,
    reviewed_by uuid,
    reviewed_at timestamptz,
    primary key (spot_check_id, row_id)
);
