-- What somebody wrote to many, by what their messages are about (RO-5); it names nobody.
create table letter (
    object_id uuid primary key,
    subject text not null,
    body text not null
);
