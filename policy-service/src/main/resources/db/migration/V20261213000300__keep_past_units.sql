-- Where units stood in the tree until they moved: a past day is explained by the tree as it was known at its end (AS-3).
create table past_unit (
    unit_id uuid not null,
    parent_id uuid,
    provider boolean not null,
    known_until timestamptz not null
);
create index past_unit_known on past_unit (known_until);

create function keep_past_units() returns trigger language plpgsql as $$
begin
    insert into past_unit
    select gone.unit_id, gone.parent_id, gone.provider, now() from gone join come using (unit_id)
    where (gone.parent_id, gone.provider) is distinct from (come.parent_id, come.provider);
    return null;
end
$$;

create trigger keep_past_units after update on directory_unit
    referencing old table as gone new table as come for each statement execute function keep_past_units();
