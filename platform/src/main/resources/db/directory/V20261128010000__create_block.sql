-- Whose access is stopped in every system (AS-5), and until two people have lifted it.
create table directory_block (
    identity_id uuid primary key,
    organization_id uuid not null,
    block_id uuid not null,
    blocked_by uuid not null,
    blocked_at timestamptz not null,
    lift_proposed_by uuid,
    lift_proposed_at timestamptz
);

-- Sessions that have ended while a token of theirs may still be about (SI-3).
create table directory_ended_session (
    session_id uuid primary key,
    identity_id uuid not null
);
create index directory_ended_session_identity on directory_ended_session (identity_id);

-- Whether the person may leave an effect in this transaction: whoever stops them waits until it is over. People share
-- 256 locks, so that a transaction about thousands of them holds no more.
create function is_admitted(person uuid) returns boolean language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock_shared(hashtext('block'), hashtext(person::text) & 255);
    return not exists (select from directory_block b where b.identity_id = person);
end $$;

-- Waits for what the person is in the middle of, and lets them begin nothing until this transaction is over.
create function hold_person(person uuid) returns void language sql volatile as $$
    select pg_advisory_xact_lock(hashtext('block'), hashtext(person::text) & 255)
$$;

-- Who acts as nearest manager of an engagement on a day: the manager (RO-1, RO-8), and whoever has the role lent, while
-- that manager is theirs (RO-2). Never for oneself, and never further: what is lent is not lent again. Nobody whose
-- access is stopped acts (AS-5); those to whom a stopped manager has lent the role stand in.
create or replace function acting_manager(today date)
returns table (engagement_id uuid, identity_id uuid, manager_id uuid, actor_id uuid, delegation_id uuid, starts_on date, ends_on date)
language sql stable as $$
    select m.engagement_id, m.identity_id, m.manager_id, m.manager_id, null::uuid, m.starts_on, m.ends_on
    from directory_manager m where m.manager_id is not null
        and not exists (select from directory_block b where b.identity_id = m.manager_id)
    union all
    select m.engagement_id, m.identity_id, m.manager_id, d.delegate_id, d.delegation_id, m.starts_on, m.ends_on
    from directory_delegation d
        join directory_manager m on m.manager_id = d.identity_id and m.identity_id <> d.delegate_id
    where d.starts_on <= today and d.ends_on >= today
        and not exists (select from directory_block b where b.identity_id = d.delegate_id)
        and exists (select from directory_manager own
            where own.identity_id = d.delegate_id and own.manager_id = d.identity_id
                and (own.starts_on is null or own.starts_on <= today) and (own.ends_on is null or own.ends_on >= today))
$$;
