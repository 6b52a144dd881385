package org.accessportal.policy.effects;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.accessportal.platform.events.Topic;
import org.accessportal.policy.PolicyFixture;
import org.accessportal.policy.PolicyTestProfile;
import org.accessportal.policy.criteria.Criterion;
import org.accessportal.policy.evaluation.UnitTree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What replicas keep in memory is what the database holds, whoever took the changes in. */
@QuarkusTest
@TestProfile(PolicyTestProfile.class)
class PopulationsTest {

    private static final UUID ANNA = new UUID(9, 1);
    private static final UUID BENGT = new UUID(9, 2);
    private static final UnitTree TREE = new UnitTree(List.of());

    @Inject
    PolicyFixture fixture;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void anEmptyHospital() {
        fixture.begin();
    }

    @Test
    @DisplayName("PO-6: a replica that starts builds itself from the database, and follows what others take in")
    void replicaBuildsItself() {
        arrive(ANNA);
        var early = new Populations(jdbi);
        assertThat(nurses(early)).containsExactly(ANNA);

        arrive(BENGT);
        fixture.arrive(Topic.IDENTITIES, fixture.person(ANNA));

        assertThat(nurses(early)).containsExactly(BENGT);
        assertThat(nurses(new Populations(jdbi))).containsExactly(BENGT);
    }

    @Test
    @DisplayName("PO-6: a change that is committed after later ones is not passed over")
    void lateCommitIsSeen() throws Exception {
        var replica = new Populations(jdbi);
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var late = other.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                fixture.arriveInside(Topic.IDENTITIES, fixture.person(ANNA, fixture.nurse(new UUID(8, 1), true)));
                begun.countDown();
                await(goOn);
            }));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            arrive(BENGT);
            assertThat(nurses(replica)).containsExactly(BENGT);
            goOn.countDown();
            late.get(10, TimeUnit.SECONDS);
        }

        assertThat(nurses(replica)).containsExactlyInAnyOrder(ANNA, BENGT);
    }

    private void arrive(UUID identity) {
        fixture.arrive(
                Topic.IDENTITIES, fixture.person(identity, fixture.nurse(new UUID(8, identity.hashCode()), true)));
    }

    private static void await(CountDownLatch latch) {
        try {
            var _ = latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Set<UUID> nurses(Populations replica) {
        var criteria = new Criterion.Title(List.of("SSK"));
        return QuarkusTransaction.requiringNew()
                .call(() -> replica.ask(
                        PolicyFixture.ORGANIZATION,
                        TREE,
                        population -> population.identitiesMatching(criteria, LocalDate.of(2026, 6, 1))));
    }
}
