-- To whom managers have lent their role (RO-2), by the manager who lent it.
create table directory_delegation (
    delegation_id uuid primary key,
    identity_id uuid not null,
    delegate_id uuid not null,
    starts_on date not null,
    ends_on date not null
);
create index directory_delegation_identity on directory_delegation (identity_id);
create index directory_delegation_delegate on directory_delegation (delegate_id);

-- Who acts as nearest manager of an engagement on a day: the manager (RO-1, RO-8), and whoever has the role lent, while
-- that manager is theirs (RO-2). Never for oneself, and never further: what is lent is not lent again.
create function acting_manager(today date)
returns table (engagement_id uuid, identity_id uuid, manager_id uuid, actor_id uuid, delegation_id uuid, starts_on date, ends_on date)
language sql stable as $$
    select m.engagement_id, m.identity_id, m.manager_id, m.manager_id, null::uuid, m.starts_on, m.ends_on
    from directory_manager m where m.manager_id is not null
    union all
    select m.engagement_id, m.identity_id, m.manager_id, d.delegate_id, d.delegation_id, m.starts_on, m.ends_on
    from directory_delegation d
        join directory_manager m on m.manager_id = d.identity_id and m.identity_id <> d.delegate_id
    where d.starts_on <= today and d.ends_on >= today
        and exists (select from directory_manager own
            where own.identity_id = d.delegate_id and own.manager_id = d.identity_id
                and (own.starts_on is null or own.starts_on <= today) and (own.ends_on is null or own.ends_on >= today))
$$;
