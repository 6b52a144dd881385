-- What a message is about: one thing, or several in a digest (NO-1).
create table message_object (
    message_id uuid not null references message on delete cascade,
    object_id uuid not null,
    primary key (message_id, object_id)
);
create index message_object_object on message_object (object_id);
insert into message_object select id, object_id from message;

alter table message drop column object_id;
alter table message add column organization_id uuid;
alter table message add column digest boolean not null default false;
create index message_recipient on message (recipient_id, template, made_at);
create index message_made_at on message (organization_id, made_at);
