package org.accessportal.policy.entitlements;

import static org.accessportal.policy.PolicyApi.NURSES;
import static org.accessportal.policy.PolicyApi.REASON;
import static org.accessportal.policy.PolicyApi.active;
import static org.accessportal.policy.PolicyApi.drafted;
import static org.accessportal.policy.PolicyApi.group;
import static org.accessportal.policy.PolicyApi.posted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.accessportal.platform.events.EntitlementState.Entitlements;
import org.accessportal.platform.events.IdentityState.Identity;
import org.accessportal.platform.events.Topic;
import org.accessportal.policy.PolicyFixture;
import org.accessportal.policy.PolicyTestProfile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Changes of people, policies and the tree that happen at the same time, on several replicas. */
@QuarkusTest
@TestProfile(PolicyTestProfile.class)
class RaceTest {

    private static final UUID ANNA = new UUID(9, 1);
    private static final int MANY = 2_500;

    @Inject
    PolicyFixture fixture;

    @Inject
    ReassessmentWorker worker;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void anEmptyHospital() {
        fixture.begin();
    }

    @Test
    @DisplayName("PO-1: nobody who arrives while a policy is activated is left out")
    void arrivalDuringActivation() throws Exception {
        String policy = drafted(group("Grupp", NURSES));

        whileAnnaArrives(() ->
                posted(PolicyFixture.KEEPER, policy + "/activation", REASON).statusCode(200));

        assertThat(last(fixture.published()).entitlements()).hasSize(1);
    }

    @Test
    @DisplayName("ID-4: nobody who arrives while a unit moves is left out")
    void arrivalDuringAMove() throws Exception {
        UUID clinic = new UUID(4, 3);
        fixture.arrive(Topic.UNITS, fixture.unit(clinic, null));
        active(group("Klinik", "{\"type\": \"unit\", \"unitIds\": [\"" + clinic + "\"], \"includingSubunits\": true}"));

        whileAnnaArrives(() -> {
            fixture.arrive(Topic.UNITS, fixture.unit(PolicyFixture.WARD, clinic));
            return null;
        });

        assertThat(last(fixture.published()).entitlements()).hasSize(1);
    }

    @Test
    @DisplayName("PO-1: two workers share the queue, and everybody is told once")
    void workersShareTheQueue() throws Exception {
        fixture.arrive(
                Topic.IDENTITIES,
                IntStream.range(0, MANY)
                        .mapToObj(i -> fixture.person(new UUID(10, i), fixture.nurse(new UUID(11, i), true)))
                        .toArray(Identity[]::new));
        active(group("Grupp", NURSES));

        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> replica : replicas.invokeAll(List.<Callable<Boolean>>of(this::work, this::work))) {
                assertThat(replica.get()).isTrue();
            }
        }

        List<Entitlements> published = fixture.published();
        assertThat(published).hasSize(MANY);
        assertThat(published).extracting(Entitlements::identityId).doesNotHaveDuplicates();
        assertThat(worker.workOnBatch()).isFalse();
    }

    @Test
    @DisplayName("PO-1: what a crash interrupts is done again")
    void interruptedWorkIsDoneAgain() {
        fixture.arrive(Topic.IDENTITIES, fixture.person(ANNA, fixture.nurse(new UUID(8, 1), true)));
        active(group("Grupp", NURSES));
        jdbi.useHandle(handle -> handle.execute("alter table outbox rename to outbox_away"));
        try {
            assertThatThrownBy(worker::workOnBatch).isInstanceOf(RuntimeException.class);
        } finally {
            jdbi.useHandle(handle -> handle.execute("alter table outbox_away rename to outbox"));
        }

        work();

        assertThat(last(fixture.published()).entitlements()).hasSize(1);
    }

    /** Anna's arrival has been worked out, but is not committed before the change is through, or waits for it. */
    private void whileAnnaArrives(Callable<?> change) throws Exception {
        var arrived = new CountDownLatch(1);
        var changed = new CountDownLatch(1);
        try (ExecutorService replica = Executors.newSingleThreadExecutor()) {
            Future<?> arrival =
                    replica.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        fixture.arriveInside(
                                Topic.IDENTITIES, fixture.person(ANNA, fixture.nurse(new UUID(8, 1), true)));
                        arrived.countDown();
                        await(changed);
                    }));
            assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
            change.call();
            work();
            changed.countDown();
            arrival.get(10, TimeUnit.SECONDS);
        }
        work();
    }

    private static void await(CountDownLatch latch) {
        try {
            var _ = latch.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean work() {
        while (worker.workOnBatch()) {
            // until the queue is empty
        }
        return true;
    }

    private static Entitlements last(List<Entitlements> states) {
        assertThat(states).isNotEmpty();
        return states.getLast();
    }
}
