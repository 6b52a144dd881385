-- An organization may allow managers to lend their role to other managers of the same administration (RO-2).
alter table organization add column lends_among_managers boolean not null default false;
alter table delegation add column fellow_manager boolean not null default false;

create function lasts(starts_on date, ends_on date, today date) returns boolean language sql immutable as $$
    select coalesce(starts_on <= today, true) and coalesce(ends_on >= today, true)
$$;

-- The other managers of the administrations in which a manager is engaged on a day; possibly several times.
create function fellow_manager(manager uuid, today date) returns table (fellow_id uuid) language sql stable as $$
    select theirs.identity_id
    from published_engagement mine join published_engagement theirs
        on theirs.organization_id = mine.organization_id and theirs.administration_code = mine.administration_code
    where mine.identity_id = manager and theirs.identity_id <> manager
        and lasts(mine.starts_on, mine.ends_on, today) and lasts(theirs.starts_on, theirs.ends_on, today)
        and exists (select from nearest_manager n join published_engagement e on e.id = n.engagement_id
            where n.manager_id = theirs.identity_id and lasts(e.starts_on, e.ends_on, today))
$$;

-- Who acts as nearest manager of an engagement on a day: the manager (RO-1, RO-8), and whoever has the role lent, while
-- that manager is theirs, or their fellow (RO-2). Never for oneself, and never further: what is lent is not lent again.
-- Nobody whose access is stopped acts (AS-5); those to whom a stopped manager has lent the role stand in.
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
        and case when d.fellow_manager
            then exists (select from fellow_manager(d.manager_id, today) f where f.fellow_id = d.delegate_id)
            else exists (select from nearest_manager own join published_engagement e on e.id = own.engagement_id
                where own.identity_id = d.delegate_id and own.manager_id = d.manager_id
                    and lasts(e.starts_on, e.ends_on, today)) end
$$;
