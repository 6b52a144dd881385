package org.accessportal.identity.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.provisioning.Delivery.Job;
import org.accessportal.identity.provisioning.Delivery.Queue;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PR-2: a target that is down delays, never loses. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class DeliveryTest {

    @Inject
    Delivery delivery;

    @Inject
    DeliveryWorker worker;

    @Inject
    DeliveryFixture fixture;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void accountToDeliver() {
        fixture.accountToDeliver();
    }

    @Test
    void directoryThatIsAwayDelaysWithAVisibleReason() throws Exception {
        assertThat(worker.deliverNext()).isEqualTo(1);
        assertThat(text("select last_error from account")).contains("connect");
        assertThat(text("select (next_attempt_at > now() and delivered_version = 0)::text from account"))
                .isEqualTo("true");
    }

    @Test
    void pausesGrowWithEveryAttempt() throws Exception {
        double first = pauseAfterAnAttempt();
        double second = pauseAfterAnAttempt();
        double third = pauseAfterAnAttempt();
        assertThat(second).isGreaterThan(first);
        assertThat(third).isGreaterThan(second);
    }

    @Test
    void jobIsTakenByOneWorkerAtATime() {
        assertThat(delivery.take(Queue.OTHERS, 10)).hasSize(1);
        assertThat(delivery.take(Queue.OTHERS, 10)).isEmpty();
    }

    @Test
    void failureOfAnOldVersionSaysNothingOfTheNewOne() {
        List<Job> old = delivery.take(Queue.OTHERS, 1);
        jdbi.useHandle(handle -> handle.execute("update account set desired_version = 2, next_attempt_at = now()"));
        delivery.failed(old.getFirst(), Targets.DIRECTORY, "too late");
        assertThat(text("select coalesce(last_error, 'none') from account")).isEqualTo("none");
    }

    private double pauseAfterAnAttempt() throws InterruptedException {
        jdbi.useHandle(handle -> handle.execute("update account set next_attempt_at = now()"));
        worker.deliverNext();
        return Double.parseDouble(text("select extract(epoch from next_attempt_at - now())::text from account"));
    }

    private String text(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).one());
    }
}
