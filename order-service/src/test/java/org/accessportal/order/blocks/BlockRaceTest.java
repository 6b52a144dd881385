package org.accessportal.order.blocks;

import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.OWNER;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.accessportal.order.DirectoryFeed;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.platform.testing.Broken;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** AS-5: a block that comes while somebody decides: no decision is committed after this service knew. */
@QuarkusTest
@TestProfile(OrderTestProfile.class)
class BlockRaceTest {

    private static final int ROUNDS = Integer.getInteger("rounds", 40);

    @Inject
    Jdbi jdbi;

    @Inject
    DirectoryFeed directory;

    private OrderFixture fixture;
    private String resource;

    /** How the owner decides a step. */
    private interface Deciding {
        void decide(UUID step);
    }

    @BeforeEach
    void ownedResource() {
        fixture = new OrderFixture(jdbi);
        fixture.set();
        resource =
                OrderFixture.resource("race", "\"approvals\": [\"RESOURCE_OWNER\"], \"ownerIds\": [\"" + OWNER + "\"]");
    }

    @Test
    @DisplayName("AS-5: what is undecided when the block is known stays undecided")
    void nothingIsDecidedAfterwards() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            race(this::decide);
        }
    }

    @Test
    @DisplayName("AS-5: the race finds a service that looks whether somebody is stopped, and then writes")
    void raceFindsLookingWithoutHolding() throws Exception {
        Broken.isFound(100, () -> race(this::lookAndWrite));
    }

    private Void race(Deciding deciding) throws Exception {
        UUID step = UUID.fromString(
                fixture.awaitingStep(sent(MANAGER, line(ANNA, resource, null)).getFirst()));
        var start = new CountDownLatch(1);
        CompletableFuture<Void> decision = CompletableFuture.runAsync(() -> {
            await(start);
            deciding.decide(step);
        });
        start.countDown();
        Thread.sleep(ThreadLocalRandom.current().nextInt(25));
        directory.block(OWNER);
        boolean decidedWhenKnown = isDecided(step);
        decision.get(20, TimeUnit.SECONDS);
        boolean decidedAtLast = isDecided(step);
        directory.lift(OWNER);
        jdbi.useHandle(handle -> handle.execute("update order_line set state = 'ENDED'"));
        assertThat(decidedAtLast).as("decided after the block was known").isEqualTo(decidedWhenKnown);
        return null;
    }

    private void decide(UUID step) {
        as(OWNER).body("{\"decision\": \"APPROVED\"}").post("/order/v1/approvals/" + step + "/decision");
    }

    /** What a careless service would do. */
    private void lookAndWrite(UUID step) {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(handle -> {
                    boolean stopped = handle.createQuery(
                                    "select exists (select from directory_block where identity_id = :id)")
                            .bind("id", OWNER)
                            .mapTo(Boolean.class)
                            .one();
                    if (!stopped) {
                        handle.execute(
                                "update approval_step set state = 'APPROVED', decided_by = ? where id = ?",
                                OWNER,
                                step);
                        handle.execute("select pg_sleep(0.02)");
                    }
                }));
    }

    private boolean isDecided(UUID step) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select decided_by is not null from approval_step where id = :id")
                        .bind("id", step)
                        .mapTo(Boolean.class)
                        .one());
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
