-- The manager role, lent for a while (RO-2).
create table delegation (
    id uuid primary key,
    version bigint not null,
    organization_id uuid not null,
    manager_id uuid not null,
    delegate_id uuid not null,
    starts_on date not null,
    ends_on date not null,
    made_at timestamptz not null,
    ended_at timestamptz,
    ended_because text
);
create index delegation_manager on delegation (manager_id, starts_on desc);
create index delegation_delegate on delegation (delegate_id, starts_on desc);

-- Who acts as nearest manager of an engagement on a day: the manager (RO-1, RO-8), and whoever has the role lent, while
-- that manager is theirs (RO-2). Never for oneself, and never further: what is lent is not lent again.
create function acting_manager(today date)
returns table (engagement_id uuid, identity_id uuid, manager_id uuid, actor_id uuid, delegation_id uuid)
language sql stable as $$
    select n.engagement_id, n.identity_id, n.manager_id, n.manager_id, null::uuid
    from nearest_manager n where n.manager_id is not null
    union all
    select n.engagement_id, n.identity_id, n.manager_id, d.delegate_id, d.id
    from delegation d join nearest_manager n on n.manager_id = d.manager_id and n.identity_id <> d.delegate_id
    where d.ended_at is null and d.starts_on <= today and d.ends_on >= today
        and exists (select from nearest_manager own join published_engagement e on e.id = own.engagement_id
            where own.identity_id = d.delegate_id and own.manager_id = d.manager_id
                and (e.starts_on is null or e.starts_on <= today) and (e.ends_on is null or e.ends_on >= today))
$$;
