-- How engagements were known until they changed: a past day is explained by what was known at its end (PO-7).
create table past_engagement (
    like directory_engagement,
    known_until timestamptz not null
);
create index past_engagement_identity on past_engagement (identity_id, known_until);

-- Since when an engagement is known; of those that came before this table it is not asked.
create table engagement_since (
    engagement_id uuid primary key,
    known_since timestamptz not null
);

create function keep_past_engagements() returns trigger language plpgsql as $$
begin
    insert into past_engagement select gone.*, now() from gone;
    return null;
end
$$;

create function note_new_engagements() returns trigger language plpgsql as $$
begin
    insert into engagement_since select engagement_id, now() from come on conflict do nothing;
    return null;
end
$$;

insert into engagement_since select engagement_id, '-infinity' from directory_engagement;

create trigger keep_past_engagements after delete on directory_engagement
    referencing old table as gone for each statement execute function keep_past_engagements();
create trigger note_new_engagements after insert on directory_engagement
    referencing new table as come for each statement execute function note_new_engagements();
