-- Whose an answer is that no two people may share, as long as a line of theirs bears it: a key's number (AT-1).
create table answer_holder (
    resource_id uuid not null,
    field text not null,
    answer text not null,
    recipient_id uuid not null,
    primary key (resource_id, field, answer)
);
create index answer_holder_recipient on answer_holder (recipient_id);
