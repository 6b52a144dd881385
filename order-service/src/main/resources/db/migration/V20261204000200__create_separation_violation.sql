-- Who holds what nobody may hold together (PO-9), since the night when it was found.
create table separation_violation (
    separation_id uuid not null,
    identity_id uuid not null,
    found_on date not null,
    primary key (separation_id, identity_id)
);
create index holding_resource on holding (resource_id, identity_id);

-- The night up to which everybody has been looked at; whoever moves it looks.
create table separation_sweep (
    only_row boolean primary key default true check (only_row),
    swept_on date not null
);
insert into separation_sweep (swept_on) values ('2000-01-01');
