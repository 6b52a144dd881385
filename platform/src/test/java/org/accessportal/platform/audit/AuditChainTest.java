package org.accessportal.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accessportal.platform.QuietProfile;
import org.accessportal.platform.audit.AuditVerification.Fault;
import org.accessportal.platform.testing.Broken;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GO-2: one unbroken chain whatever the replicas do, and nobody can change it unseen. */
@QuarkusTest
@TestProfile(QuietProfile.class)
@QuarkusTestResource(PostgresResource.class)
class AuditChainTest {

    private static final int REPLICAS = 4;

    @Inject
    AuditLog log;

    @Inject
    AuditSealer sealer;

    @Inject
    AuditVerifier verifier;

    @Inject
    Jdbi jdbi;

    @Inject
    AuditHeads heads;

    @BeforeEach
    void emptyLog() {
        tamper("truncate audit_row, audit_seal, audit_pending");
    }

    @Test
    void rowOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> log.record(row(1))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void effectThatIsRolledBackLeavesNoRow() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    log.record(row(1));
                    throw new IllegalStateException("no effect");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(sealer.seal()).isZero();
    }

    @Test
    void fourReplicasWriteOneUnbrokenChain() throws Exception {
        checkFourReplicas(sealer);
    }

    @Test
    void sealersWithoutALockAreFound() throws Exception {
        Broken.isFound(20, () -> checkFourReplicas(new UnlockedSealer(jdbi, heads)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_row set action = 'x' where id = (select row_id from audit_seal where number = 7)",
                "update audit_row set organization_id = null where id = (select row_id from audit_seal where number = 7)",
                "update audit_row set session_id = id where id = (select row_id from audit_seal where number = 7)",
                "update audit_row set details = details || ' ' where id = (select row_id from audit_seal where number = 7)",
                "delete from audit_row where id = (select row_id from audit_seal where number = 7)",
                "delete from audit_seal where number = 7",
                "update audit_seal set row_id = case number when 7 then (select row_id from audit_seal where number = 8)"
                        + " when 8 then (select row_id from audit_seal where number = 7) end where number in (7, 8)",
            })
    void changedRowIsFoundAndLocated(String tampering) {
        sealed(20);
        tamper("alter table audit_seal drop constraint audit_seal_row_id_key");
        tamper(tampering);
        AuditVerification found = verifier.verify(List.of());
        tamper("truncate audit_row, audit_seal; alter table audit_seal add unique (row_id)");
        assertThat(found.whole()).isFalse();
        assertThat(found.brokenAt()).isEqualTo(7);
    }

    @Test
    void endThatIsCutOffIsFoundByTheAnchor() {
        AuditAnchor anchored = sealed(20);
        tamper("delete from audit_row where id in (select row_id from audit_seal where number > 15)");
        tamper("delete from audit_seal where number > 15");
        assertThat(verifier.verify(List.of()).whole())
                .as("without an anchor a cut-off end cannot be seen")
                .isTrue();
        assertThat(verifier.verify(List.of(anchored)).brokenAt()).isEqualTo(16);
    }

    @Test
    void chainThatIsWrittenAnewIsFoundByTheAnchor() {
        AuditAnchor anchored = sealed(20);
        emptyLog();
        sealed(20);
        assertThat(verifier.verify(List.of()).whole()).isTrue();
        assertThat(verifier.verify(List.of(anchored)).fault()).isEqualTo(Fault.CHAIN_REPLACED);
    }

    @Test
    void chainThatHasGrownPassesEveryAnchor() {
        List<AuditAnchor> anchors = List.of(sealed(20), sealed(1), sealed(30));
        AuditVerification found = verifier.verify(anchors.reversed());
        assertThat(found)
                .isEqualTo(new AuditVerification(true, 51, anchors.getLast().hash(), null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_row set action = 'x'",
                "delete from audit_row",
                "truncate audit_row",
                "delete from audit_seal"
            })
    void databaseItselfRefusesChanges(String statement) {
        sealed(1);
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(statement)))
                .hasMessageContaining("append-only");
    }

    private Void checkFourReplicas(AuditSealer replica) throws Exception {
        emptyLog();
        try (ExecutorService replicas = Executors.newFixedThreadPool(2 * REPLICAS)) {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < REPLICAS; i++) {
                work.add(replicas.submit(writer(50)));
                work.add(replicas.submit(() -> sealUntilDone(replica)));
            }
            for (Future<?> each : work) {
                try {
                    each.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    throw new AssertionError("a replica failed", e);
                }
            }
        }
        while (sealer.seal() > 0) {}
        AuditVerification found = verifier.verify(List.of());
        assertThat(found.whole()).as(String.valueOf(found.fault())).isTrue();
        assertThat(found.rows()).isEqualTo(REPLICAS * 50L);
        return null;
    }

    private Callable<Void> writer(int rows) {
        return () -> {
            for (int i = 0; i < rows; i++) {
                AuditRow row = row(i);
                QuarkusTransaction.requiringNew().run(() -> log.record(row));
            }
            return null;
        };
    }

    private static void sealUntilDone(AuditSealer replica) {
        for (int i = 0; i < 40; i++) {
            replica.seal();
        }
    }

    private AuditAnchor sealed(int rows) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < rows; i++) {
                log.record(row(i));
            }
        });
        sealer.seal();
        AuditSealer.Head head = jdbi.withHandle(AuditRows::head);
        return new AuditAnchor(head.number(), head.hash());
    }

    /** What somebody with the keys to the database could do. */
    private void tamper(String statement) {
        jdbi.useTransaction(handle -> handle.createScript("set local session_replication_role = replica; " + statement)
                .execute());
    }

    private static AuditRow row(int i) {
        return AuditRow.within(new UUID(9, 1), new UUID(0, i), "test.done", Instant.now())
                .about(new UUID(1, i))
                .with("n=" + i);
    }

    /** Seals without asking whether another one does. */
    private static final class UnlockedSealer extends AuditSealer {
        UnlockedSealer(Jdbi jdbi, AuditHeads heads) {
            super(jdbi, heads);
        }

        @Override
        boolean lead(Handle handle) {
            return true;
        }
    }
}
