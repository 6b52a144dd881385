-- Somebody whose engagements so far have all ended, also while a coming one waits: is not signed in, and decides nothing.
-- Whoever has none, or only coming ones, has not left.
create function has_left(person uuid, today date) returns boolean language sql stable as $$
    select exists (select from directory_engagement e where e.identity_id = person and e.ends_on < today)
        and not exists (select from directory_engagement e where e.identity_id = person
            and coalesce(e.starts_on <= today, true) and coalesce(e.ends_on >= today, true))
$$;
