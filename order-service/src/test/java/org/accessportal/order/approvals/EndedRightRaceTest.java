package org.accessportal.order.approvals;

import static org.accessportal.order.OrderFixture.ADMINISTRATOR;
import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.HEAD;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORDERER;
import static org.accessportal.order.OrderFixture.OWNER;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.sent;
import static org.accessportal.order.OrderFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.accessportal.order.DirectoryFeed;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.platform.testing.Broken;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * RO-1, RO-2, RO-6: a right ends while it is being used: what is undecided when this service knows stays undecided, and
 * each decision has the revision of the rights that it rested on.
 */
@QuarkusTest
@TestProfile(OrderTestProfile.class)
class EndedRightRaceTest {

    private static final int ROUNDS = Integer.getInteger("rounds", 25);
    private static final String BY_MANAGER = "\"approvals\": [\"LINE_MANAGER\"], \"orderableBy\": [\"ORDERER\"]";
    private static final String BY_OWNER = "\"approvals\": [\"RESOURCE_OWNER\"], \"ownerIds\": [\"" + OWNER + "\"]";

    @Inject
    Jdbi jdbi;

    @Inject
    DirectoryFeed directory;

    private final AtomicInteger resources = new AtomicInteger();
    private OrderFixture fixture;

    /** How somebody uses a right on a step. */
    private interface Using {
        void use(UUID step);
    }

    @BeforeEach
    void anOrganization() {
        fixture = new OrderFixture(jdbi);
        fixture.set();
        fixture.makeOrderer(ORDERER);
    }

    @Test
    @DisplayName("RO-2: nothing is decided by a delegation that is known to have ended")
    void delegationEnds() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            directory.lends(MANAGER, HEAD, BO, today());
            race(awaiting(ORDERER, BY_MANAGER), step -> decide(BO, step), () -> directory.answersFor(HEAD, MANAGER));
        }
    }

    @Test
    @DisplayName("RO-1: nothing is decided by a manager who is known to be it no more")
    void managerIsAnother() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            directory.answersFor(MANAGER, ANNA);
            race(awaiting(ORDERER, BY_MANAGER), step -> decide(MANAGER, step), () -> directory.answersFor(HEAD, ANNA));
        }
    }

    @Test
    @DisplayName("RO-2: nothing is decided by a delegate whose manager is known to be it no more")
    void delegatesManagerIsAnother() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            directory.answersFor(MANAGER, ANNA);
            directory.lends(MANAGER, HEAD, BO, today());
            race(awaiting(ORDERER, BY_MANAGER), step -> decide(BO, step), () -> directory.answersFor(HEAD, ANNA));
        }
    }

    @Test
    @DisplayName("RO-6: nothing is done by a role that is known to have been taken back")
    void roleIsTakenBack() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            directory.administers(ADMINISTRATOR);
            race(awaiting(MANAGER, BY_OWNER), this::reassign, () -> directory.holdsNothing(ADMINISTRATOR));
            directory.administers(ADMINISTRATOR);
        }
    }

    @Test
    @DisplayName("ID-9: nothing is decided by a protection officer who is known to be it no more")
    void officerIsItNoMore() throws Exception {
        fixture.protect(ANNA);
        for (int round = 0; round < ROUNDS; round++) {
            directory.holdsProtections(HEAD);
            UUID step = awaiting(MANAGER, BY_OWNER);
            jdbi.useHandle(handle -> handle.execute("update approval_step set escalated = true"));
            race(step, one -> decide(HEAD, one), () -> directory.holdsNothing(HEAD));
        }
    }

    @Test
    @DisplayName("SI-3: nothing is decided by one whose last engagement is known to have ended")
    void engagementEnds() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            directory.employs(OWNER, today());
            race(
                    awaiting(MANAGER, BY_OWNER),
                    step -> decide(OWNER, step),
                    () -> directory.employs(OWNER, today().minusDays(1)));
            directory.employs(OWNER, today());
        }
    }

    @Test
    @DisplayName("RO-2: the race finds a service that reads a right, and then writes")
    void raceFindsReadingWithoutHolding() throws Exception {
        Broken.isFound(100, () -> {
            directory.lends(MANAGER, HEAD, BO, today());
            race(awaiting(ORDERER, BY_MANAGER), this::readAndWrite, () -> directory.answersFor(HEAD, MANAGER));
            return null;
        });
    }

    @Test
    @DisplayName(
            "RO-1, RO-2: a decision has the revision of what was known about whom it concerns; another's of the decider")
    void decisionHasTheRevision() {
        long aboutAnna = directory.answersFor(MANAGER, ANNA);
        long aboutOwner = directory.answersFor(HEAD, OWNER);
        UUID asManager = awaiting(ORDERER, BY_MANAGER);
        UUID asOwner = awaiting(MANAGER, BY_OWNER);
        decide(MANAGER, asManager).then().statusCode(200);
        decide(OWNER, asOwner).then().statusCode(200);
        assertThat(revisionOf(asManager)).isEqualTo(aboutAnna);
        assertThat(revisionOf(asOwner)).isEqualTo(aboutOwner);
    }

    private void race(UUID step, Using right, Runnable end) throws Exception {
        var start = new CountDownLatch(1);
        CompletableFuture<Void> using = CompletableFuture.runAsync(() -> {
            await(start);
            right.use(step);
        });
        start.countDown();
        Thread.sleep(ThreadLocalRandom.current().nextInt(25));
        end.run();
        String whenKnown = standingOf(step);
        using.get(20, TimeUnit.SECONDS);
        String atLast = standingOf(step);
        jdbi.useHandle(handle -> handle.execute("update order_line set state = 'ENDED'"));
        assertThat(atLast).as("after the end of the right was known").isEqualTo(whenKnown);
    }

    private UUID awaiting(UUID sender, String terms) {
        String resource = OrderFixture.resource("race-" + resources.incrementAndGet(), terms);
        return UUID.fromString(
                fixture.awaitingStep(sent(sender, line(ANNA, resource, null)).getFirst()));
    }

    private static Response decide(UUID person, UUID step) {
        return as(person).body("{\"decision\": \"APPROVED\"}").post("/order/v1/approvals/" + step + "/decision");
    }

    private void reassign(UUID step) {
        as(ADMINISTRATOR)
                .body("{\"approverId\": \"" + BO + "\", \"reason\": \"Nobody answers\"}")
                .post("/order/v1/approvals/" + step + "/reassignment");
    }

    /** What a careless service would do. */
    private void readAndWrite(UUID step) {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(handle -> {
                    boolean lent = handle.createQuery(
                                    "select exists (select from directory_delegation where delegate_id = :id)")
                            .bind("id", BO)
                            .mapTo(Boolean.class)
                            .one();
                    if (lent) {
                        handle.execute(
                                "update approval_step set state = 'APPROVED', decided_by = ? where id = ?", BO, step);
                        handle.execute("select pg_sleep(0.02)");
                    }
                }));
    }

    /** Who has decided the step, and who is to. */
    private String standingOf(UUID step) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select concat(decided_by, ' ', approver_ids) from approval_step where id = :id")
                .bind("id", step)
                .mapTo(String.class)
                .one());
    }

    private long revisionOf(UUID step) {
        return jdbi.withHandle(handle -> handle.createQuery("select rights_revision from approval_step where id = :id")
                .bind("id", step)
                .mapTo(Long.class)
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
