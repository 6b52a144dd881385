-- After a large import many passwords wait to be fetched, and few of them to be told of.
create index initial_password_untold on initial_password (since) where state = 'WAITING' and not notified;
