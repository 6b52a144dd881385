-- What was known about the rights that a decision rested on.
alter table approval_step add column rights_revision bigint;
