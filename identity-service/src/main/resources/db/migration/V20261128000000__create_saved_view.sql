-- A list's filter that somebody keeps under a name (UI-3).
create table saved_view (
    id uuid primary key,
    owner_id uuid not null references identity on delete cascade,
    page text not null,
    name text not null,
    query text not null,
    default_view boolean not null,
    saved_at timestamptz not null
);
create unique index saved_view_name on saved_view (owner_id, page, lower(name));
create unique index saved_view_default on saved_view (owner_id, page) where default_view;
