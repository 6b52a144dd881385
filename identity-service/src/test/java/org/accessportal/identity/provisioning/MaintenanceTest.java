package org.accessportal.identity.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.assignments.Assignments;
import org.accessportal.identity.assignments.DeliveredAccounts;
import org.accessportal.identity.provisioning.Connector.Delivered;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.Broken;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.tracing.Traces;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** NO-3: while a maintenance window is open delivery waits; when it is over, everything goes. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class MaintenanceTest {

    @Inject
    Jdbi jdbi;

    @Inject
    DeliveryFixture fixture;

    @Inject
    Assignments assignments;

    @Inject
    DeliveredAccounts delivered;

    @Inject
    Targets targets;

    @Inject
    Traces traces;

    private Actor person;
    private Replica one;
    private Replica other;

    /** A replica of the service, with what it has when it starts: nothing but the database. */
    private final class Replica {

        private final Maintenance maintenance = new Maintenance(jdbi, Clock.systemUTC());
        private final DeliveryWorker worker;

        Replica(Delivery delivery) {
            worker = new DeliveryWorker(delivery, targets, maintenance, assignments, traces);
        }
    }

    /** Does not look at windows again for what it has taken. */
    private final class HeedlessDelivery extends Delivery {

        HeedlessDelivery() {
            super(jdbi, delivered, Clock.systemUTC());
        }

        @Override
        boolean mayGo(Job job) {
            return true;
        }
    }

    @BeforeEach
    void accountToDeliver() {
        person = fixture.accountToDeliver();
        one = new Replica(new Delivery(jdbi, delivered, Clock.systemUTC()));
        other = new Replica(new Delivery(jdbi, delivered, Clock.systemUTC()));
    }

    @AfterEach
    void leaveNoWindow() {
        fixture.noWindow();
    }

    @Test
    @DisplayName("NO-3: no replica takes any work, nothing fails, and nothing is counted")
    void deliveryWaits() {
        window(Duration.ofMinutes(-1), Duration.ofHours(1));
        assertThat(one.worker.deliverNext()).isZero();
        assertThat(other.worker.deliverNext()).isZero();
        assertThat(attempts()).isZero();
        assertThat(error()).isEqualTo("none");
    }

    @Test
    @DisplayName("NO-3: what waits goes at the window's end, also from a replica that has started meanwhile")
    void everythingGoesAfterwards() {
        window(Duration.ofMinutes(-1), Duration.ofHours(1));
        assertThat(one.worker.deliverNext()).isZero();
        passWindow();
        var anew = new Replica(new Delivery(jdbi, delivered, Clock.systemUTC()));
        anew.maintenance.resume(Delivery.LEASE);
        assertThat(anew.worker.deliverNext()).isEqualTo(1);
        assertThat(error()).contains("connect"); // it was tried: nothing listens where the directory is
    }

    @Test
    @DisplayName("NO-3: what had failed before and was to be tried much later goes at the window's end, too")
    void longPausesEndWithTheWindow() {
        pausing(Duration.ofMinutes(8));
        window(Duration.ofMinutes(-1), Duration.ofHours(1));
        one.maintenance.resume(Delivery.LEASE);
        assertThat(due()).isFalse();
        passWindow();
        one.maintenance.resume(Delivery.LEASE);
        assertThat(due()).isTrue();
        assertThat(attempts()).isZero();
    }

    @Test
    @DisplayName(
            "NO-3: it is said once that a window is over: what fails afterwards has its pauses, whichever replica asks")
    void resumesOnce() {
        window(Duration.ofMinutes(-2), Duration.ofMinutes(-1));
        one.maintenance.resume(Delivery.LEASE);
        pausing(Duration.ofMinutes(8));
        other.maintenance.resume(Delivery.LEASE);
        assertThat(due()).isFalse();
    }

    @Test
    @DisplayName("AS-5: a block bites within seconds, in a window as ever")
    void blocksPass() {
        window(Duration.ofMinutes(-1), Duration.ofHours(1));
        jdbi.useHandle(handle -> handle.execute("update account set blocked = true"));
        assertThat(one.worker.deliverStopped()).isEqualTo(1);
        assertThat(error()).contains("connect");
    }

    @Test
    @DisplayName("NO-3: other organizations' accounts are delivered meanwhile")
    void onlyThatOrganizationWaits() {
        window(Duration.ofMinutes(-1), Duration.ofHours(1));
        jdbi.useHandle(handle -> handle.execute("update maintenance_window set organization_id = gen_random_uuid()"));
        assertThat(one.worker.deliverNext()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "NO-3: what was taken just before goes no more once the window is open, and lies in the queue as before")
    void windowStopsWhatIsTaken() throws Exception {
        windowOpensBetween(new Delivery(jdbi, delivered, Clock.systemUTC()));
        accountToDeliver();
        Broken.isFound(1, () -> {
            windowOpensBetween(new HeedlessDelivery());
            return null;
        });
    }

    /** The window opens after the worker has taken the work, and before the work goes out. */
    private void windowOpensBetween(Delivery delivery) {
        var opening = new Delivery(jdbi, delivered, Clock.systemUTC()) {
            @Override
            List<Job> take(Queue queue, int most) {
                List<Job> taken = super.take(queue, most);
                window(Duration.ZERO, Duration.ofHours(1));
                return taken;
            }

            @Override
            boolean mayGo(Job job) {
                return delivery.mayGo(job);
            }
        };
        new Replica(opening).worker.deliverNext();
        assertThat(error()).isEqualTo("none");
        assertThat(attempts()).isZero();
        assertThat(due()).isTrue();
    }

    @Test
    @DisplayName("NO-3: what goes out after the window is delivered as ever")
    void isDeliveredAfterwards() {
        window(Duration.ofMinutes(-1), Duration.ofHours(1));
        passWindow();
        var delivery = new Delivery(jdbi, delivered, Clock.systemUTC());
        var job = delivery.take(Delivery.Queue.OTHERS, 1).getFirst();
        assertThat(delivery.mayGo(job)).isTrue();
        delivery.succeeded(List.of(new Delivery.Done(job, new Delivered(false))));
        assertThat(text("select (delivered_version = desired_version)::text from account"))
                .isEqualTo("true");
    }

    private void window(Duration from, Duration to) {
        Instant now = Instant.now();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into maintenance_window (id, version, organization_id, starts_at, ends_at, reason_sv, reason_en,
                          planned_by, planned_at)
                        values (gen_random_uuid(), 0, :organization, :start, :end, 'Uppgradering', 'Upgrade', :by, now())
                        """)
                .bind("organization", person.organizationId())
                .bind("start", now.plus(from).atOffset(ZoneOffset.UTC))
                .bind("end", now.plus(to).atOffset(ZoneOffset.UTC))
                .bind("by", person.identityId())
                .execute());
    }

    private void passWindow() {
        jdbi.useHandle(handle -> handle.execute("update maintenance_window set ends_at = now() - interval '1 second'"));
    }

    private void pausing(Duration pause) {
        jdbi.useHandle(handle -> handle.execute(
                "update account set attempts = 9, next_attempt_at = ?",
                Instant.now().plus(pause).atOffset(ZoneOffset.UTC)));
    }

    private boolean due() {
        return text("select (next_attempt_at <= now())::text from account").equals("true");
    }

    private int attempts() {
        return Integer.parseInt(text("select attempts::text from account"));
    }

    private String error() {
        return text("select coalesce(last_error, 'none') from account");
    }

    private String text(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).one());
    }
}
