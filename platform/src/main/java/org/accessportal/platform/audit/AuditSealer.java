package org.accessportal.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Numbers and chains new rows; one sealer at a time among a service's replicas, so that the chain never forks. */
@ApplicationScoped
class AuditSealer {

    /** Any number, the same for all replicas: who holds this lock seals. */
    private static final long LOCK = 7_102_034_612L;

    private static final int BATCH = 5_000;

    /** The last link of the chain. */
    record Head(long number, String hash) {}

    private final Jdbi jdbi;
    private final AuditHeads heads;

    AuditSealer(Jdbi jdbi, AuditHeads heads) {
        this.jdbi = jdbi;
        this.heads = heads;
    }

    /** Seals what waits; returns how many rows. */
    int seal() {
        return QuarkusTransaction.requiringNew().call(() -> jdbi.withHandle(this::sealWith));
    }

    /** Whether this sealer is the one that seals, until the transaction ends. */
    boolean lead(Handle handle) {
        return handle.createQuery("select pg_try_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(Boolean.class)
                .one();
    }

    private int sealWith(Handle handle) {
        if (!lead(handle)) {
            return 0;
        }
        List<AuditRow> rows = AuditRows.pending(handle, BATCH);
        if (rows.isEmpty()) {
            return 0;
        }
        Head head = AuditRows.head(handle);
        var batch = handle.prepareBatch("insert into audit_seal (number, row_id, hash) values (:number, :row, :hash)");
        List<UUID> sealed = new ArrayList<>(rows.size());
        for (AuditRow row : rows) {
            long number = head.number() + 1;
            head = new Head(number, AuditChain.next(head.hash(), number, row));
            batch.bind("number", number)
                    .bind("row", row.id())
                    .bind("hash", head.hash())
                    .add();
            sealed.add(row.id());
        }
        batch.execute();
        handle.createUpdate("delete from audit_pending where row_id = any(:rows)")
                .bind("rows", sealed.toArray(UUID[]::new))
                .execute();
        heads.tell(head);
        return rows.size();
    }
}
