create index disclosure_identity on disclosure (identity_id, opened_at desc);
create index disclosure_opened_at on disclosure (opened_at desc);
