package org.accessportal.identity.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ID-5: an import whose reader died does not look as if it were being read for ever. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class AbandonedReadingsTest {

    @Inject
    AbandonedReadings abandoned;

    @Inject
    ImportRunRepository runs;

    @Inject
    ImportFixture fixture;

    @Inject
    Jdbi jdbi;

    private UUID run;

    @BeforeEach
    void readingRun() {
        Actor administrator = fixture.emptyDatabaseWithAdministrator();
        UUID source = jdbi.withHandle(handle -> handle.createQuery("select id from source where code = 'kiv'")
                .mapTo(UUID.class)
                .one());
        run = QuarkusTransaction.requiringNew().call(() -> {
            ImportRun started =
                    ImportRun.start(administrator.organizationId(), source, administrator.identityId(), Instant.now());
            runs.persist(started);
            return started.id();
        });
    }

    @Test
    void runThatNobodyReadsAnyMoreHasFailed() {
        abandoned.look();
        assertThat(state()).isEqualTo("READING");
        abandoned.look();
        assertThat(state()).isEqualTo("FAILED");
    }

    @Test
    void runThatIsBeingReadGoesOn() {
        try (var reader = jdbi.open()) {
            reader.begin();
            reader.createQuery("select pg_advisory_xact_lock(hashtextextended(:lock, 0))::text")
                    .bind("lock", AbandonedReadings.lockOf(run))
                    .mapTo(String.class)
                    .one();
            abandoned.look();
            abandoned.look();
            reader.commit();
        }
        assertThat(state()).isEqualTo("READING");
    }

    private String state() {
        return jdbi.withHandle(handle -> handle.createQuery("select state from import_run")
                .mapTo(String.class)
                .one());
    }
}
