-- The clock looks for steps that have waited long, every few seconds.
create index approval_step_awaiting_since on approval_step (since) where state = 'AWAITS';
