-- Who orders for a unit while its manager is away (RO-9).
create index orderer_unit_unit on orderer_unit (unit_id);
create index attest_list_attesters on attest_list using gin (attesters jsonb_path_ops);
