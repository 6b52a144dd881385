-- What people call the thing, for example a case number; never a name or number of anybody.
alter table message_object add column reference text;
