package org.accessportal.order.approvals;

import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORGANIZATION;
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
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderProblem;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.order.approvals.ApprovalBodies.DecisionBody;
import org.accessportal.order.approvals.ApprovalBodies.Verdict;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.Broken;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** AP-5: of 64 who decide one step at the same moment one wins, and every other is told what happened. */
@QuarkusTest
@TestProfile(OrderTestProfile.class)
class DecisionRaceTest {

    private static final int THREADS = 64;
    private static final int ROUNDS = Integer.getInteger("rounds", 10);

    @Inject
    Jdbi jdbi;

    @Inject
    ApprovalService approvals;

    private OrderFixture fixture;
    private String resource;

    /** How one person decides; null when it was taken. */
    private interface Deciding {
        @Nullable
        Problem decide(UUID step, Actor actor);
    }

    @BeforeEach
    void sixtyFourOwners() {
        fixture = new OrderFixture(jdbi);
        fixture.set();
        List<String> owners = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            owners.add("\"" + owner(i) + "\"");
        }
        resource = OrderFixture.resource(
                "race",
                "\"approvals\": [\"RESOURCE_OWNER\", \"SECOND_PAIR_OF_EYES\"]," + " \"ownerIds\": ["
                        + String.join(",", owners.subList(0, 50)) + "]");
        jdbi.useHandle(handle -> handle.execute(
                "update resource set ordering = jsonb_set(ordering, '{ownerIds}', ?::jsonb)",
                "[" + String.join(",", owners) + "]"));
    }

    @Test
    @DisplayName("AP-5: one decision each; the others get 409 with what was decided, by whom and when")
    void oneDecisionWins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            raceHasOneWinner(this::decide);
        }
    }

    @Test
    @DisplayName("AP-5: the race finds a decision that reads before it locks")
    void raceFindsUnlockedDecisions() throws Exception {
        Broken.isFound(20, () -> raceHasOneWinner(this::decideUnlocked));
    }

    private Void raceHasOneWinner(Deciding deciding) throws Exception {
        String line = OrderFixture.sent(MANAGER, OrderFixture.line(ANNA, resource, null))
                .getFirst();
        UUID step = UUID.fromString(fixture.awaitingStep(line));
        List<Problem> refusals = new ArrayList<>();
        int won = 0;
        for (Future<List<Problem>> decision : atOnce(step, deciding)) {
            List<Problem> refusal = decision.get();
            won += refusal.isEmpty() ? 1 : 0;
            refusals.addAll(refusal);
        }
        jdbi.useHandle(handle -> handle.execute("update order_line set state = 'ENDED' where id = ?::uuid", line));
        assertThat(won).isEqualTo(1);
        assertThat(refusals).allSatisfy(refusal -> {
            assertThat(refusal.type()).isEqualTo(OrderProblem.STEP_DECIDED);
            assertThat(refusal.getMessage()).startsWith("APPROVED by ").contains(" at ");
        });
        assertThat(decisionsOf(line)).isEqualTo(1);
        return null;
    }

    private List<Future<List<Problem>>> atOnce(UUID step, Deciding deciding) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<List<Problem>>> decisions = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                var actor = new Actor(owner(i), ORGANIZATION, UUID.randomUUID(), 3);
                Callable<List<Problem>> one = () -> {
                    start.await();
                    Problem refusal = deciding.decide(step, actor);
                    return refusal == null ? List.of() : List.of(refusal);
                };
                decisions.add(threads.submit(one));
            }
            start.countDown();
            return decisions;
        }
    }

    private @Nullable Problem decide(UUID step, Actor actor) {
        try {
            approvals.decide(step, new DecisionBody(Verdict.APPROVED, null, null), actor);
            return null;
        } catch (Problem refusal) {
            return refusal;
        }
    }

    /** What a careless service would do: look, and then write. */
    private @Nullable Problem decideUnlocked(UUID step, Actor actor) {
        boolean awaits = jdbi.withHandle(handle -> handle.createQuery("select state from approval_step where id = :id")
                        .bind("id", step)
                        .mapTo(String.class)
                        .one())
                .equals("AWAITS");
        if (!awaits) {
            return OrderProblem.STEP_DECIDED.because("APPROVED by somebody at some time");
        }
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(handle -> handle.execute(
                        "update approval_step set state = 'APPROVED', decided_by = ? where id = ?",
                        actor.identityId(),
                        step)));
        return null;
    }

    private long decisionsOf(String line) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from approval_step where line_id = :line::uuid and decided_by is not null")
                .bind("line", line)
                .mapTo(Long.class)
                .one());
    }

    private static UUID owner(int number) {
        return new UUID(12, number);
    }
}
