package org.accessportal.order.lines;

import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.HEAD;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORGANIZATION;
import static org.accessportal.order.OrderFixture.OWNER;
import static org.accessportal.order.OrderFixture.STRANGER;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.engagementOf;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.resource;
import static org.accessportal.order.OrderFixture.sent;
import static org.accessportal.order.OrderFixture.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.order.holdings.Prerequisites;
import org.accessportal.order.separations.SeparationFixture;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two orders that each were fine when they were sent do not both give what nobody may hold together (PO-9). */
@QuarkusTest
@TestProfile(OrderTestProfile.class)
class KeptApartTest {

    private static final String OWNED = "\"approvals\": [\"RESOURCE_OWNER\"], \"ownerIds\": [\"%s\"]";

    @Inject
    Jdbi jdbi;

    @Inject
    SeparationFixture separations;

    @Inject
    Prerequisites prerequisites;

    @Inject
    KeptApartClock clock;

    private String suppliers;
    private String payments;
    private String supplying;
    private String paying;
    private UUID separation;

    @BeforeEach
    void bothSentBeforeTheyWereKeptApart() {
        new OrderFixture(jdbi).set();
        suppliers = resource("suppliers", OWNED.formatted(OWNER));
        payments = resource("payments", OWNED.formatted(HEAD));
        supplying = sent(MANAGER, line(ANNA, suppliers, null)).getFirst();
        paying = sent(MANAGER, line(ANNA, payments, null)).getFirst();
        separation = separations.separate(suppliers, payments, null);
    }

    @Test
    @DisplayName("PO-9: the second that is approved waits, says what for, and tells whoever sent it")
    void secondWaits() {
        approve(OWNER, supplying).body("state", equalTo("BEING_DELIVERED"));
        approve(HEAD, paying).body("state", equalTo("AWAITING_PREREQUISITE"));
        read(paying)
                .body("unmet", contains("KEPT_APART"))
                .body("keptApart.otherResourceId", contains(suppliers))
                .body("keptApart.why", contains("Ingen betalar till sig själv"))
                .body("steps.state", contains("APPROVED"))
                .body("timeline.code", contains("SENT", "APPROVED"));
        read(supplying).body("keptApart", empty());
        assertThat(texts("select event_type from outbox where topic = 'order.facts' and event_key = '" + paying
                        + "' order by position"))
                .endsWith("order.kept-apart-notice.v1");
        assertThat(count("select count(*) from outbox where payload::json ->> 'kind' = 'APPROVED' and event_key = '"
                        + paying + "'"))
                .isEqualTo(0);
        assertThat(count("select count(*) from outbox where topic = 'order.lines'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("PO-9: it goes on by itself when the other has ended, and not before")
    void goesOnByItself() {
        approve(OWNER, supplying);
        approve(HEAD, paying);
        clock.tick();
        read(paying)
                .body("line.state", equalTo("AWAITING_PREREQUISITE"))
                .body("timeline.code", contains("SENT", "APPROVED"));
        end(supplying);
        clock.tick();
        read(paying).body("line.state", equalTo("BEING_DELIVERED")).body("unmet", empty());
    }

    @Test
    @DisplayName("PO-9: it goes on when the two are kept apart no more; until then it can be withdrawn")
    void goesOnWhenTheSeparationEnds() {
        approve(OWNER, supplying);
        approve(HEAD, paying);
        separations.end(separation, suppliers, payments);
        clock.tick();
        read(paying).body("line.state", equalTo("BEING_DELIVERED"));
    }

    @Test
    @DisplayName("PO-9: what waits can be withdrawn, and is ordered anew as an exception")
    void orderedAnewAsAnException() {
        jdbi.useHandle(handle -> handle.execute(
                "insert into directory_role values (?, ?, 'POLICY_ADMINISTRATOR', '602')", STRANGER, ORGANIZATION));
        approve(OWNER, supplying);
        approve(HEAD, paying);
        as(MANAGER)
                .body("{}")
                .post("/order/v1/lines/" + paying + "/withdrawal")
                .then()
                .statusCode(200);
        String excepted = sent(
                        MANAGER,
                        line(
                                ANNA,
                                payments,
                                "\"to\": \"%s\", \"exceptionReason\": \"Semester\"".formatted(today().plusDays(30))))
                .getFirst();
        approve(HEAD, excepted).body("state", equalTo("AWAITING_APPROVAL"));
        approve(STRANGER, excepted).body("state", equalTo("BEING_DELIVERED"));
    }

    @Test
    @DisplayName(
            "PO-9: what a policy has given meanwhile counts; what somebody else has does not, nor what awaits a yes")
    void whatCounts() {
        hold(BO, suppliers);
        approve(HEAD, paying).body("state", equalTo("BEING_DELIVERED"));
        end(paying);
        hold(ANNA, payments);
        approve(OWNER, supplying).body("state", equalTo("AWAITING_PREREQUISITE"));
    }

    @Test
    @DisplayName("PO-9, OR-6: a line that needs nobody's yes is asked about when its prerequisites are met")
    void whenPrerequisitesAreMet() {
        String card = resource("card", "\"approvals\": [], \"prerequisites\": [{\"kind\": \"SITHS_CARD\"}]");
        String waiting = sent(MANAGER, line(ANNA, card, null)).getFirst();
        separations.separate(card, suppliers, null);
        approve(OWNER, supplying);
        prerequisites.met(ANNA, "SITHS_CARD", "test", null);
        read(waiting).body("line.state", equalTo("AWAITING_PREREQUISITE")).body("unmet", contains("KEPT_APART"));
        end(supplying);
        clock.tick();
        read(waiting).body("line.state", equalTo("BEING_DELIVERED"));
    }

    @Test
    @DisplayName("PO-9: before the last yes nothing is asked, and a no stays a no")
    void onlyTheLastYes() {
        approve(OWNER, supplying);
        as(HEAD).body("{\"decision\": \"REJECTED\", \"reason\": \"Nej\"}")
                .post("/order/v1/approvals/" + new OrderFixture(jdbi).awaitingStep(paying) + "/decision")
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"));
        read(paying).body("unmet", empty());
    }

    private ValidatableResponse approve(UUID approver, String line) {
        return as(approver)
                .body("{\"decision\": \"APPROVED\"}")
                .post("/order/v1/approvals/" + new OrderFixture(jdbi).awaitingStep(line) + "/decision")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse read(String line) {
        return as(MANAGER).get("/order/v1/lines/" + line).then().statusCode(200);
    }

    private void end(String line) {
        jdbi.useHandle(handle -> handle.execute("update order_line set state = 'ENDED' where id = ?::uuid", line));
    }

    private void hold(UUID person, String resource) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into holding values (gen_random_uuid(), ?, ?, ?, ?, null, 'ACTIVE', null, '{}', '{}')",
                ORGANIZATION,
                person,
                engagementOf(person),
                UUID.fromString(resource)));
    }

    private List<String> texts(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    private long count(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(Long.class).one());
    }
}
