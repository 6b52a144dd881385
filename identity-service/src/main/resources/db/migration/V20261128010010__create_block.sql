-- That a person's access is stopped in every system, and how two people have lifted it again (AS-5).
create table block (
    id uuid primary key,
    version bigint not null,
    organization_id uuid not null,
    identity_id uuid not null,
    reason text not null,
    blocked_by uuid not null,
    blocked_at timestamptz not null,
    lift_reason text,
    lift_proposed_by uuid,
    lift_proposed_at timestamptz,
    lifted_by uuid,
    lifted_at timestamptz
);
create unique index block_standing on block (identity_id) where lifted_at is null;
create index block_organization on block (organization_id, blocked_at desc);

-- The account of somebody who is stopped is delivered before every other.
alter table account add column blocked boolean not null default false;
create index account_blocked_undelivered on account (next_attempt_at) where blocked and delivered_version < desired_version;

-- Whether the person may leave an effect in this transaction: whoever stops them waits until it is over. People share
-- 256 locks, so that a transaction about thousands of them holds no more.
create function is_admitted(person uuid) returns boolean language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock_shared(hashtext('block'), hashtext(person::text) & 255);
    return not exists (select from block b where b.identity_id = person and b.lifted_at is null);
end $$;

-- Waits for what the person is in the middle of, and lets them begin nothing until this transaction is over.
create function hold_person(person uuid) returns void language sql volatile as $$
    select pg_advisory_xact_lock(hashtext('block'), hashtext(person::text) & 255)
$$;

-- Who acts as nearest manager of an engagement on a day: the manager (RO-1, RO-8), and whoever has the role lent, while
-- that manager is theirs (RO-2). Never for oneself, and never further: what is lent is not lent again. Nobody whose
-- access is stopped acts (AS-5); those to whom a stopped manager has lent the role stand in.
create or replace function acting_manager(today date)
returns table (engagement_id uuid, identity_id uuid, manager_id uuid, actor_id uuid, delegation_id uuid)
language sql stable as $$
    select n.engagement_id, n.identity_id, n.manager_id, n.manager_id, null::uuid
    from nearest_manager n where n.manager_id is not null
        and not exists (select from block b where b.identity_id = n.manager_id and b.lifted_at is null)
    union all
    select n.engagement_id, n.identity_id, n.manager_id, d.delegate_id, d.id
    from delegation d join nearest_manager n on n.manager_id = d.manager_id and n.identity_id <> d.delegate_id
    where d.ended_at is null and d.starts_on <= today and d.ends_on >= today
        and not exists (select from block b where b.identity_id = d.delegate_id and b.lifted_at is null)
        and exists (select from nearest_manager own join published_engagement e on e.id = own.engagement_id
            where own.identity_id = d.delegate_id and own.manager_id = d.manager_id
                and (e.starts_on is null or e.starts_on <= today) and (e.ends_on is null or e.ends_on >= today))
$$;

-- Other services are told which sessions have just ended (SI-3).
create index session_ended on session (identity_id, ended_at) where ended_at is not null;
