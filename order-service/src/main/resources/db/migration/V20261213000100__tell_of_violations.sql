-- The night when those who keep duties apart were told of it, once; null: not yet, or there is an exception (PO-9).
alter table separation_violation add column told_on date;
