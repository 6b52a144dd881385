package org.accessportal.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.QuietProfile;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A restore begins an epoch, once, and leaves its row in the audit log (GO-2). */
@QuarkusTest
@TestProfile(QuietProfile.class)
@QuarkusTestResource(PostgresResource.class)
class RevisionEpochTest {

    private static final UUID ORGANIZATION = new UUID(0, 1);
    private static final UUID OTHER_ORGANIZATION = new UUID(0, 2);

    @Inject
    RevisionEpoch epoch;

    @Inject
    AuditLog log;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void twoOrganizations() {
        assertThat(epoch.current()).isZero();
        jdbi.useTransaction(handle -> handle.createScript(
                        "set local session_replication_role = replica; truncate audit_row, audit_pending, audit_seal")
                .execute());
        QuarkusTransaction.requiringNew().run(() -> {
            log.record(AuditRow.within(ORGANIZATION, null, "a", Instant.EPOCH));
            log.record(AuditRow.within(ORGANIZATION, null, "a", Instant.EPOCH));
            log.record(AuditRow.within(OTHER_ORGANIZATION, null, "a", Instant.EPOCH));
        });
    }

    @AfterEach
    void asBefore() {
        jdbi.useHandle(handle -> handle.execute("update revision_epoch set epoch = 0, raised_at = null"));
    }

    @Test
    void restoreIsARowInEveryOrganizationsLog() {
        raise(2);
        assertThat(stored()).isEqualTo("2 true");
        assertThat(rows())
                .containsExactlyInAnyOrder(
                        ORGANIZATION + " epoch=2 before=0", OTHER_ORGANIZATION + " epoch=2 before=0");
    }

    @Test
    void sameEpochOrALowerOneIsNoRestore() {
        raise(2);
        raise(2);
        raise(1);
        assertThat(stored()).isEqualTo("2 true");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void withoutARestoreNothingIsRaised() {
        raise(0);
        assertThat(stored()).isEqualTo("0 false");
        assertThat(rows()).isEmpty();
    }

    private void raise(int wanted) {
        QuarkusTransaction.requiringNew().run(() -> epoch.raise(wanted));
    }

    private String stored() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select epoch || ' ' || (raised_at is not null) from revision_epoch")
                        .mapTo(String.class)
                        .one());
    }

    private List<String> rows() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select organization_id || ' ' || details from audit_row where action = 'audit.restored'")
                .mapTo(String.class)
                .list());
    }
}
