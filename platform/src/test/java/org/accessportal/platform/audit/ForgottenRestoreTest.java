package org.accessportal.platform.audit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.QuietProfile;
import org.accessportal.platform.events.AuditHeadState.AuditHead;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.messaging.KnownContents;
import org.accessportal.platform.persistence.RaisedEpoch;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that was restored without anybody raising the epoch is noticed before it says anything. */
@QuarkusTest
@TestProfile(QuietProfile.class)
@QuarkusTestResource(PostgresResource.class)
class ForgottenRestoreTest {

    private static final int ROWS = 3;

    @Inject
    ForgottenRestore forgotten;

    @Inject
    PlatformSettings settings;

    @Inject
    AuditLog log;

    @Inject
    AuditSealer sealer;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void sealSomeRows() {
        jdbi.useTransaction(handle -> handle.createScript(
                        "set local session_replication_role = replica; truncate audit_row, audit_pending, audit_seal, outbox")
                .execute());
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < ROWS; i++) {
                log.record(AuditRow.within(new UUID(0, 1), null, "a", Instant.EPOCH));
            }
        });
        sealer.seal();
    }

    @Test
    void databaseThatIsOlderThanItsTopicsIsRefused() {
        KnownContents.are(List.of(head(settings.service(), 0, ROWS), head(settings.service(), 0, ROWS + 1)));
        assertThatThrownBy(forgotten::refuseOlder)
                .hasMessageContaining("ends at row 3 of epoch 0, and at row 4")
                .hasMessageContaining("Raise portal.epoch (PORTAL_EPOCH) of all services to 1");
    }

    @Test
    void databaseThatKnowsWhatItHasPublishedIsNot() {
        KnownContents.are(List.of(head(settings.service(), 0, ROWS), head("another-service", 0, ROWS + 1)));
        assertThatCode(forgotten::refuseOlder).doesNotThrowAnyException();
    }

    @Test
    void raisingTheEpochIsTheWayOut() {
        KnownContents.are(List.of(head(settings.service(), 0, ROWS + 1)));
        RaisedEpoch.to(1);
        assertThatCode(forgotten::refuseOlder).doesNotThrowAnyException();
    }

    /** Lowered, or not raised above that of the restore before. */
    @Test
    void epochThatIsNotNewIsRefused() {
        RaisedEpoch.to(1);
        KnownContents.are(List.of(head(settings.service(), 2, 1)));
        assertThatThrownBy(forgotten::refuseOlder).hasMessageContaining("to 3");
    }

    private static AuditHead head(String service, int epoch, long number) {
        UUID chain = UUID.nameUUIDFromBytes(service.getBytes(StandardCharsets.UTF_8));
        return new AuditHead(chain, new Revision(epoch, number), service, number, "hash");
    }
}
