-- Since when an account has not been what it should be, and which system failed last.
alter table account add column waiting_since timestamptz default now();
alter table account add column failed_target text;

-- An account begins to wait when something newer than what it is comes to be wanted, whoever wants it.
create function account_begins_to_wait() returns trigger language plpgsql as $$
begin
    new.waiting_since := now();
    return new;
end $$;
create trigger account_waits before update of desired_version on account for each row
    when (old.delivered_version >= old.desired_version and new.desired_version > new.delivered_version)
    execute function account_begins_to_wait();
