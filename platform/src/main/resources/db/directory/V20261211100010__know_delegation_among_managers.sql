-- A manager's role may be lent to another manager of the same administration (RO-2).
alter table directory_delegation add column fellow_manager boolean not null default false;

create function lasts(starts_on date, ends_on date, today date) returns boolean language sql immutable as $$
    select coalesce(starts_on <= today, true) and coalesce(ends_on >= today, true)
$$;

-- The other managers of the administrations in which a manager is engaged on a day; possibly several times.
create function fellow_manager(manager uuid, today date) returns table (fellow_id uuid) language sql stable as $$
    select theirs.identity_id
    from directory_engagement mine join directory_engagement theirs
        on theirs.administration_code = mine.administration_code
    where mine.identity_id = manager and theirs.identity_id <> manager
        and lasts(mine.starts_on, mine.ends_on, today) and lasts(theirs.starts_on, theirs.ends_on, today)
        and exists (select from directory_manager m
            where m.manager_id = theirs.identity_id and lasts(m.starts_on, m.ends_on, today))
$$;

-- Who acts as nearest manager of an engagement on a day: the manager (RO-1, RO-8), and whoever has the role lent, while
-- that manager is theirs, or their fellow (RO-2). Never for oneself, and never further: what is lent is not lent again.
-- Nobody whose access is stopped acts (AS-5); those to whom a stopped manager has lent the role stand in.
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
        and case when d.fellow_manager
            then exists (select from fellow_manager(d.identity_id, today) f where f.fellow_id = d.delegate_id)
            else exists (select from directory_manager own
                where own.identity_id = d.delegate_id and own.manager_id = d.identity_id
                    and lasts(own.starts_on, own.ends_on, today)) end
$$;
