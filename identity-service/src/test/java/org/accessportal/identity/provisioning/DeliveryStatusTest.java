package org.accessportal.identity.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.status.Condition;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PR-2: what waits for which target, since when, and why. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class DeliveryStatusTest {

    @Inject
    DeliveryStatus status;

    @Inject
    DeliveryWorker worker;

    @Inject
    DeliveryFixture fixture;

    @Inject
    Jdbi jdbi;

    private Actor person;

    @BeforeEach
    void accountToDeliver() {
        person = fixture.accountToDeliver();
    }

    @AfterEach
    void leaveNoWindow() {
        fixture.noWindow();
    }

    @Test
    @DisplayName(
            "PR-2: what has come just now works; what a target refuses is told of with the target and its kind of failure")
    void tellsOfTargets() {
        assertThat(deliveries())
                .extracting(StatusLine::of, StatusLine::condition, StatusLine::count)
                .containsExactly(tuple(null, Condition.WORKS, 1L));
        worker.deliverNext();
        waitsSince("20 minutes");
        assertThat(deliveries())
                .extracting(StatusLine::of, StatusLine::condition, StatusLine::count, StatusLine::cause)
                .containsExactly(
                        tuple(null, Condition.WORKS, 0L, null),
                        tuple("directory", Condition.STANDS_STILL, 1L, "connect error"));
    }

    @Test
    @DisplayName("PR-2: an account waits from when it began to differ, however often something newer is wanted")
    void waitsFromTheFirstWish() {
        waitsSince("20 minutes");
        jdbi.useHandle(handle -> handle.execute("update account set desired_version = desired_version + 1"));
        assertThat(deliveries().getFirst().condition()).isEqualTo(Condition.STANDS_STILL);
        jdbi.useHandle(handle -> handle.execute("update account set delivered_version = desired_version"));
        assertThat(deliveries().getFirst().count()).isZero();
        jdbi.useHandle(handle -> handle.execute("update account set desired_version = desired_version + 1"));
        assertThat(deliveries().getFirst().condition()).isEqualTo(Condition.WORKS);
    }

    @Test
    @DisplayName("NO-3: in a maintenance window deliveries wait, and do not stand still")
    void maintenanceIsNoFault() {
        waitsSince("20 minutes");
        jdbi.useHandle(handle -> handle.execute("""
                insert into maintenance_window (id, version, organization_id, starts_at, ends_at, reason_sv, reason_en,
                  planned_by, planned_at)
                values (gen_random_uuid(), 0, ?, now() - interval '1 hour', now() + interval '1 hour', 'x', 'x', ?, now())
                """, person.organizationId(), person.identityId()));
        assertThat(deliveries().getFirst().condition()).isEqualTo(Condition.WAITS);
    }

    @Test
    @DisplayName("AS-5: an account that is to be stopped stands still after a minute")
    void stoppedOnesAreToldOfApart() {
        waitsSince("2 minutes");
        jdbi.useHandle(handle -> handle.execute("update account set blocked = true"));
        assertThat(lines("stopped-accounts"))
                .extracting(StatusLine::condition, StatusLine::count)
                .containsExactly(tuple(Condition.STANDS_STILL, 1L));
        assertThat(deliveries().getFirst().count()).isZero();
    }

    @Test
    @DisplayName("ID-9: nobody protected is counted")
    void protectedPeopleAreNotCounted() {
        waitsSince("20 minutes");
        worker.deliverNext();
        jdbi.useHandle(handle -> handle.execute("update identity set protected_identity = true"));
        assertThat(deliveries())
                .extracting(StatusLine::of, StatusLine::condition, StatusLine::count)
                .containsExactly(tuple(null, Condition.WORKS, 0L));
    }

    private void waitsSince(String ago) {
        jdbi.useHandle(handle -> handle.execute("update account set waiting_since = now() - ?::interval", ago));
    }

    private List<StatusLine> deliveries() {
        return lines("deliveries");
    }

    private List<StatusLine> lines(String what) {
        return status.lines(person.organizationId(), Instant.now()).stream()
                .filter(line -> line.what().equals(what))
                .toList();
    }
}
