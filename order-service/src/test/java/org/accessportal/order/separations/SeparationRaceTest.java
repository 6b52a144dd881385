package org.accessportal.order.separations;

import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.draft;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.resource;
import static org.accessportal.order.OrderFixture.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.platform.testing.Broken;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PO-9: two send one each of what nobody may hold together, at the same moment: one of them is refused. */
@QuarkusTest
@TestProfile(OrderTestProfile.class)
class SeparationRaceTest {

    private static final int ROUNDS = Integer.getInteger("rounds", 10);
    private static final int SENT = 200;
    private static final int REFUSED = 422;

    @Inject
    Jdbi jdbi;

    @Inject
    SeparationFixture separations;

    @Inject
    SeparationQueries queries;

    private String suppliers;
    private String payments;

    @BeforeEach
    void twoResources() {
        new OrderFixture(jdbi).set();
        suppliers = resource("suppliers", "\"approvals\": []");
        payments = resource("payments", "\"approvals\": []");
    }

    @Test
    @DisplayName("PO-9: of two who send one each at the same moment, one is refused")
    void oneIsRefused() throws Exception {
        separations.separate(suppliers, payments, null);
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> answers = atOnce(
                    sending(draft(MANAGER, line(ANNA, suppliers, null))),
                    sending(draft(MANAGER, line(ANNA, payments, null))));
            assertThat(answers).containsExactlyInAnyOrder(SENT, REFUSED);
            assertThat(open()).isEqualTo(1);
            endAll();
        }
    }

    @Test
    @DisplayName("PO-9: the race finds a service that looks what somebody holds, and then sends")
    void raceFindsLookingWithoutHolding() throws Exception {
        UUID supplying =
                UUID.fromString(sent(MANAGER, line(ANNA, suppliers, null)).getFirst());
        UUID paying = UUID.fromString(sent(MANAGER, line(ANNA, payments, null)).getFirst());
        Broken.isFound(ROUNDS, () -> {
            endAll();
            atOnce(lookingAndSending(supplying, payments), lookingAndSending(paying, suppliers));
            assertThat(open()).isEqualTo(1);
            return null;
        });
    }

    @Test
    @DisplayName("PO-9: of two that get their last yes at the same moment, one is given and the other waits")
    void oneWaits() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(approvedAtOnce()).containsExactlyInAnyOrder("AWAITING_PREREQUISITE", "BEING_DELIVERED");
        }
    }

    @Test
    @DisplayName("PO-9: the race finds a service that asks at the last yes and holds nobody still")
    void raceFindsApprovingWithoutHolding() throws Exception {
        QuarkusMock.installMockForType(new UnheldSeparations(queries, jdbi), Separations.class);
        Broken.isFound(ROUNDS, () -> {
            assertThat(approvedAtOnce()).containsExactlyInAnyOrder("AWAITING_PREREQUISITE", "BEING_DELIVERED");
            return null;
        });
    }

    /** Two lines that were sent before their resources were kept apart; returns where they stand. */
    private List<String> approvedAtOnce() throws Exception {
        twoResources();
        String terms = "\"approvals\": [\"RESOURCE_OWNER\"], \"ownerIds\": [\"%s\"]";
        suppliers = resource("owned-suppliers", terms.formatted(OrderFixture.OWNER));
        payments = resource("owned-payments", terms.formatted(OrderFixture.HEAD));
        String supplying = sent(MANAGER, line(ANNA, suppliers, null)).getFirst();
        String paying = sent(MANAGER, line(ANNA, payments, null)).getFirst();
        separations.separate(suppliers, payments, null);
        assertThat(atOnce(approving(OrderFixture.OWNER, supplying), approving(OrderFixture.HEAD, paying)))
                .containsOnly(200);
        return jdbi.withHandle(handle -> handle.createQuery("select state from order_line")
                .mapTo(String.class)
                .list());
    }

    private Callable<Integer> approving(UUID approver, String line) {
        String step = new OrderFixture(jdbi).awaitingStep(line);
        return () -> as(approver)
                .body("{\"decision\": \"APPROVED\"}")
                .post("/order/v1/approvals/" + step + "/decision")
                .statusCode();
    }

    private static Callable<Integer> sending(String draft) {
        return () -> as(MANAGER).post("/order/v1/orders/" + draft + "/sending").statusCode();
    }

    /** What a careless service would do. */
    private Callable<Integer> lookingAndSending(UUID line, String other) {
        return () -> QuarkusTransaction.requiringNew()
                .call(() -> jdbi.withHandle(handle -> {
                    boolean held = handle.createQuery(
                                    "select exists (select from order_line where resource_id = :other and state <> 'ENDED')")
                            .bind("other", UUID.fromString(other))
                            .mapTo(Boolean.class)
                            .one();
                    handle.execute("select pg_sleep(0.02)");
                    if (!held) {
                        handle.execute("update order_line set state = 'ACTIVE' where id = ?", line);
                    }
                    return held ? REFUSED : SENT;
                }));
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        try (var senders = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = senders.invokeAll(List.of(one, other));
            return List.of(answers.getFirst().get(), answers.getLast().get());
        }
    }

    private long open() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from order_line where state <> 'ENDED'")
                .mapTo(Long.class)
                .one());
    }

    private void endAll() {
        jdbi.useHandle(handle -> handle.execute("update order_line set state = 'ENDED'"));
    }
}
