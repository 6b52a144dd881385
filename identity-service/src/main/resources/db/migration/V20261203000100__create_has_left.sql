-- Somebody whose engagements so far have all ended, also while a coming one waits: is not signed in, and decides nothing.
-- Whoever has none, or only coming ones, has not left.
create function has_left(person uuid, today date) returns boolean language sql stable as $$
    select exists (select from published_engagement e where e.identity_id = person and e.ends_on < today)
        and not exists (select from published_engagement e where e.identity_id = person
            and coalesce(e.starts_on <= today, true) and coalesce(e.ends_on >= today, true))
$$;

-- A given role rests while its person has left; the clock of the roles says when (RO-6).
alter table role_grant add column rests boolean not null default false;

-- The roles that people hold now.
create view held_role as
select i.id as identity_id, i.organization_id, g.role, g.administration_code, g.appointment_id
from role_grant g join identity i on i.hsa_id = g.hsa_id and i.organization_id = g.organization_id
where i.ended_at is null and not g.rests;
