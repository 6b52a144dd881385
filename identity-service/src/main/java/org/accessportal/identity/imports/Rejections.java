package org.accessportal.identity.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.imports.StagedRow.Reason;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Rows that cannot be used although they can be read; each with line, attribute and reason (ID-5). */
@ApplicationScoped
class Rejections {

    private final Jdbi jdbi;

    Rejections(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Sets aside what stands twice or points nowhere; what is known of it stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    void setAside(UUID runId, UUID sourceId) {
        jdbi.useHandle(handle -> {
            for (String table : List.of("staged_unit", "staged_person", "staged_engagement")) {
                dropRepeated(handle, table, runId);
            }
            rejectEngagements(handle, runId, sourceId, Reason.UNKNOWN_PERSON);
            rejectEngagements(handle, runId, sourceId, Reason.UNKNOWN_UNIT);
        });
    }

    /** How many rows of the run were rejected. */
    @Transactional(Transactional.TxType.MANDATORY)
    int count(UUID runId) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from import_rejection where run_id = :run")
                .bind("run", runId)
                .mapTo(Integer.class)
                .one());
    }

    private static final String PERSON_KNOWN =
            "exists (select from staged_person p where p.run_id = :run and p.source_key = s.person_key)";

    private static final String UNIT_KNOWN = """
            (exists (select from staged_unit u where u.run_id = :run and u.hsa_id = s.unit_hsa_id)
              or exists (select from staged_unit u where u.run_id = :run and u.dn = s.unit_dn)
              or exists (select from unit u where u.source_id = :source and u.hsa_id = s.unit_hsa_id)
              or exists (select from unit u where u.source_id = :source and u.dn = s.unit_dn))
            """;

    private static void rejectEngagements(Handle handle, UUID runId, UUID sourceId, Reason reason) {
        boolean person = reason == Reason.UNKNOWN_PERSON;
        handle.createUpdate("""
                        with bad as (
                          update staged_engagement s set rejected = true
                          where s.run_id = :run and not s.rejected and not <known> returning s.line, s.dn)
                        insert into import_rejection (run_id, position, line, dn, attribute, reason)
                        select :run, (select coalesce(max(position), 0) from import_rejection where run_id = :run)
                          + row_number() over (order by line), line, dn, :attribute, :reason from bad
                        """.replace("<known>", person ? PERSON_KNOWN : UNIT_KNOWN))
                .bind("run", runId)
                .bind("source", sourceId)
                .bind("attribute", person ? "cn" : "vgrOrgRel")
                .bind("reason", reason.name())
                .execute();
    }

    /** Of rows with the same key the first counts. */
    private static void dropRepeated(Handle handle, String table, UUID runId) {
        handle.createUpdate("""
                        with repeated as (
                          delete from <table> where ctid in (
                            select ctid from (
                              select ctid, row_number() over (partition by source_key order by line) as nth
                              from <table> where run_id = :run) numbered where nth > 1)
                          returning line)
                        insert into import_rejection (run_id, position, line, dn, attribute, reason)
                        select :run, (select coalesce(max(position), 0) from import_rejection where run_id = :run)
                          + row_number() over (order by line), line, '', 'cn', :reason from repeated
                        """.replace("<table>", table))
                .bind("run", runId)
                .bind("reason", Reason.SAME_KEY_TWICE.name())
                .execute();
    }
}
