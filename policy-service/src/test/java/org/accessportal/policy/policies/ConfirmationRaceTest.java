package org.accessportal.policy.policies;

import static org.accessportal.policy.PolicyApi.NURSES;
import static org.accessportal.policy.PolicyApi.POLICIES;
import static org.accessportal.policy.PolicyApi.REASON;
import static org.accessportal.policy.PolicyApi.account;
import static org.accessportal.policy.PolicyApi.drafted;
import static org.accessportal.policy.PolicyApi.posted;
import static org.accessportal.policy.PolicyFixture.KEEPER;
import static org.accessportal.policy.PolicyFixture.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.Broken;
import org.accessportal.policy.PolicyFixture;
import org.accessportal.policy.PolicyProblem;
import org.accessportal.policy.TwoAdministratorsProfile;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PO-6, AP-5: of eight who confirm one proposal at the same moment one wins, and every other is told who did. */
@QuarkusTest
@TestProfile(TwoAdministratorsProfile.class)
class ConfirmationRaceTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = Integer.getInteger("rounds", 10);

    @Inject
    PolicyFixture fixture;

    @Inject
    StepService steps;

    @Inject
    Jdbi jdbi;

    /** How one administrator confirms; null when it was taken. */
    private interface Confirming {
        @Nullable
        Problem confirm(UUID policy, Actor actor);
    }

    @BeforeEach
    void eightAdministratorsAndTwoNurses() {
        fixture.begin();
        for (int i = 0; i < THREADS; i++) {
            fixture.role(administrator(i), "POLICY_ADMINISTRATOR", "210");
        }
        for (int i = 1; i <= 2; i++) {
            fixture.arrive(Topic.IDENTITIES, fixture.person(new UUID(9, i), fixture.nurse(new UUID(8, i), true)));
        }
    }

    @Test
    @DisplayName("PO-6, AP-5: one confirmation each; the others get 409 with what was decided, by whom and when")
    void oneConfirmationWins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(fixture.audited(raceHasOneWinner(this::confirm)))
                    .filteredOn("policy.activated"::equals)
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("PO-6: the race finds a confirmation that looks before it locks")
    void raceFindsUnlockedConfirmations() throws Exception {
        Broken.isFound(20, () -> raceHasOneWinner(this::confirmUnlocked));
    }

    private UUID raceHasOneWinner(Confirming confirming) throws Exception {
        String address = drafted(account("Konto", NURSES, "bas"));
        posted(KEEPER, address + "/activation", REASON).statusCode(200);
        UUID policy = UUID.fromString(address.substring(POLICIES.length() + 1));
        List<Problem> refusals = new ArrayList<>();
        int won = 0;
        for (Future<List<Problem>> one : atOnce(policy, confirming)) {
            List<Problem> refusal = one.get();
            won += refusal.isEmpty() ? 1 : 0;
            refusals.addAll(refusal);
        }
        // what the next round activates must concern as many again
        jdbi.useHandle(handle -> handle.execute("update policy set active_version = null where id = ?", policy));
        jdbi.useHandle(handle -> handle.execute("update evaluation_generation set generation = generation + 1"));
        assertThat(won).isEqualTo(1);
        assertThat(refusals).allSatisfy(refusal -> {
            assertThat(refusal.type()).isEqualTo(PolicyProblem.PROPOSAL_DECIDED);
            assertThat(refusal.getMessage()).startsWith("CONFIRMED by ").contains(" at ");
        });
        return policy;
    }

    private List<Future<List<Problem>>> atOnce(UUID policy, Confirming confirming) {
        var start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<List<Problem>>> confirmations = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                var actor = new Actor(administrator(i), ORGANIZATION, UUID.randomUUID(), 3);
                Callable<List<Problem>> one = () -> {
                    start.await();
                    Problem refusal = confirming.confirm(policy, actor);
                    return refusal == null ? List.of() : List.of(refusal);
                };
                confirmations.add(threads.submit(one));
            }
            start.countDown();
            return confirmations;
        }
    }

    private @Nullable Problem confirm(UUID policy, Actor actor) {
        try {
            steps.confirm(policy, 1, actor);
            return null;
        } catch (Problem refusal) {
            return refusal;
        }
    }

    /** What a careless service would do: look, and then write. */
    private @Nullable Problem confirmUnlocked(UUID policy, Actor actor) {
        boolean waits = jdbi.withHandle(
                handle -> handle.createQuery("select state = 'PROPOSED' from policy_proposal where policy_id = :id")
                        .bind("id", policy)
                        .mapTo(Boolean.class)
                        .one());
        if (!waits) {
            return PolicyProblem.PROPOSAL_DECIDED.because("CONFIRMED by somebody at some time");
        }
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(handle -> handle.execute(
                        "update policy_proposal set state = 'CONFIRMED', decided_by = ? where policy_id = ?",
                        actor.identityId(),
                        policy)));
        return null;
    }

    private static UUID administrator(int number) {
        return new UUID(12, number);
    }
}
