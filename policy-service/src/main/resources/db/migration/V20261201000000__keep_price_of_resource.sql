-- What a resource costs each month, in öre: what a policy's effect on the cost is worked out from (PO-6). Null until told.
alter table policy_resource add column price_monthly bigint;
