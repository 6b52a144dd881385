package org.accessportal.order.orders;

import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.ATTESTER;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.FULFILLER;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORDERER;
import static org.accessportal.order.OrderFixture.OWNER;
import static org.accessportal.order.OrderFixture.STRANGER;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.draft;
import static org.accessportal.order.OrderFixture.engagementOf;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.resource;
import static org.accessportal.order.OrderFixture.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.platform.events.AssignmentState;
import org.accessportal.platform.events.AssignmentState.Assignment;
import org.accessportal.platform.events.AssignmentState.Reason;
import org.accessportal.platform.events.AssignmentState.ReasonKind;
import org.accessportal.platform.events.AssignmentState.Status;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OrderTestProfile.class)
class OrderFlowTest {

    private static final String LINES = "/order/v1/lines/";
    private static final String APPROVALS = "/order/v1/approvals/";
    private static final String YES = "{\"decision\": \"APPROVED\"}";

    private static final String LIFECARE = """
                "approvals": [], "maximumDays": 30, "prerequisites": [{"kind": "SITHS_CARD"}],
                "fulfilment": {"kind": "TASK", "queue": "soc-it"},
                "form": [{"name": "title", "type": "TEXT", "label": {"sv": "Titel", "en": "Title"}, "required": true}]""";

    @Inject
    Jdbi jdbi;

    @jakarta.enterprise.inject.Any
    @Inject
    jakarta.enterprise.inject.Instance<EventHandler<?>> handlers;

    private OrderFixture fixture;

    @BeforeEach
    void anOrganization() {
        fixture = new OrderFixture(jdbi);
        fixture.set();
    }

    @Test
    @DisplayName("AP-1, OR-10: an order goes from draft over the owner's yes to delivery, and is told on order.lines")
    void orderGoesAllTheWay() {
        String resource = resource(
                "system", "\"approvals\": [\"LINE_MANAGER\", \"RESOURCE_OWNER\"], \"ownerIds\": [\"" + OWNER + "\"]");
        String line = sent(MANAGER, line(ANNA, resource, null)).getFirst();

        as(MANAGER)
                .get(LINES + line)
                .then()
                .statusCode(200)
                .body("line.state", equalTo("AWAITING_APPROVAL"))
                .body("steps.state", contains("FULFILLED_BY_SENDER", "AWAITS"))
                .body("line.waitingForIds", contains(OWNER.toString()))
                .body("line.actions", hasItems("WITHDRAW", "REMIND"));
        as(OWNER).get("/order/v1/approvals").then().body("total", equalTo(1));
        assertThat(published("order.lines")).isZero();
        assertThat(notices()).containsExactly("STEP_AWAITS");

        decide(OWNER, line, YES, 200);
        assertThat(published("order.lines")).isEqualTo(1);
        assigned(line, resource, Status.ACTIVE);
        as(MANAGER)
                .get(LINES + line)
                .then()
                .body("line.state", equalTo("ACTIVE"))
                .body("timeline.code", contains("SENT", "APPROVED", "DELIVERED"))
                .body("line.actions", hasItems("END", "EXTEND", "SHORTEN"));

        as(MANAGER)
                .body("{\"on\": \"" + OrderFixture.today() + "\"}")
                .post(LINES + line + "/ending")
                .then()
                .statusCode(200)
                .body("line.state", equalTo("AWAITING_END"));
        assigned(line, resource, Status.ENDED);
        as(MANAGER).get(LINES + line).then().body("line.state", equalTo("ENDED"));
    }

    @Test
    @DisplayName("AP-5: a second decision is told what was decided; AP-3: a no needs a reason")
    void secondDecisionIsTold() {
        String resource = resource(
                "two", "\"approvals\": [\"RESOURCE_OWNER\"], \"ownerIds\": [\"" + OWNER + "\",\"" + BO + "\"]");
        String line = sent(MANAGER, line(ANNA, resource, null)).getFirst();
        String step = fixture.awaitingStep(line);
        as(OWNER)
                .body("{\"decision\": \"REJECTED\"}")
                .post(APPROVALS + step + "/decision")
                .then()
                .statusCode(422)
                .body("type", endsWith("/reason-needed"));
        as(OWNER)
                .body("{\"decision\": \"REJECTED\", \"reason\": \"19121212-1212 ska inte ha\"}")
                .post(APPROVALS + step + "/decision")
                .then()
                .statusCode(422)
                .body("type", endsWith("/personnummer-in-text"));
        as(OWNER)
                .body("{\"decision\": \"REJECTED\", \"reason\": \"Behövs inte\"}")
                .post(APPROVALS + step + "/decision")
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"));
        as(BO).body(YES)
                .post(APPROVALS + step + "/decision")
                .then()
                .statusCode(409)
                .body("detail", containsString("REJECTED by " + OWNER));
        as(STRANGER).body(YES).post(APPROVALS + step + "/decision").then().statusCode(404);
        as(BO).body("{\"stepIds\": [\"" + step + "\"], \"decision\": " + YES + "}")
                .post(APPROVALS + "decisions")
                .then()
                .statusCode(200)
                .body("results.status", contains(409))
                .body("results.problem", contains("step-decided"));
    }

    @Test
    @DisplayName("OR-2, ID-9: somebody else's people and protected people do not exist")
    void othersPeopleDoNotExist() {
        String resource = resource("hidden", "\"approvals\": []");
        fixture.makeOrderer(ORDERER);
        fixture.protect(BO);
        as(STRANGER).get("/order/v1/recipients?identityIds=" + ANNA).then().body("total", equalTo(0));
        as(ORDERER)
                .get("/order/v1/recipients?identityIds=" + ANNA)
                .then()
                .body("items.rights", contains(List.of("ORDERER")));
        as(ORDERER).get("/order/v1/recipients?identityIds=" + BO).then().body("total", equalTo(0));
        as(MANAGER)
                .get("/order/v1/recipients?identityIds=" + BO)
                .then()
                .body("items.rights", contains(List.of("MANAGER")));
        String order = draft(STRANGER, line(ANNA, resource, null));
        as(STRANGER)
                .post("/order/v1/orders/" + order + "/sending")
                .then()
                .statusCode(422)
                .body("violations.field", contains("lines[0].recipientId"))
                .body("violations.code", contains("UNKNOWN"));
        String line = sent(MANAGER, line(BO, resource, null)).getFirst();
        as(ORDERER).get(LINES + line).then().statusCode(404);
        as(STRANGER).get(LINES + line).then().statusCode(404);
        as(STRANGER).get(LINES + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    @DisplayName("OR-3, OR-5, OR-6: the check tells form, period and what is waited for")
    void checkTellsFormPeriodAndPrerequisite() {
        String resource = resource("lifecare", LIFECARE);
        String order = draft(MANAGER, line(ANNA, resource, "\"from\": \"2020-01-01\""));
        as(MANAGER)
                .post("/order/v1/orders/" + order + "/check")
                .then()
                .statusCode(200)
                .body("sendable", equalTo(false))
                .body(
                        "lines[0].findings.code",
                        hasItems("FIELD_REQUIRED", "START_MOVED", "END_CUT", "UNMET_PREREQUISITE"))
                .body("lines[0].from", equalTo(OrderFixture.today().toString()))
                .body("lines[0].to", equalTo(OrderFixture.today().plusDays(29).toString()));
    }

    @Test
    @DisplayName("OR-6, PR-6: a line waits for the card and goes on by itself; its task is done with dialogue")
    void lineWaitsForCardAndTaskIsDone() {
        String resource = resource("lifecare", LIFECARE);
        String form = "\"form\": [{\"name\": \"title\", \"values\": [\"Undersköterska\"]}]";
        String line = sent(MANAGER, line(ANNA, resource, form)).getFirst();
        as(MANAGER)
                .get(LINES + line)
                .then()
                .body("line.state", equalTo("AWAITING_PREREQUISITE"))
                .body("unmet", contains("SITHS_CARD"));
        as(MANAGER)
                .body("{\"identityId\": \"" + ANNA + "\"}")
                .post("/order/v1/card-holders")
                .then()
                .statusCode(204);
        as(MANAGER)
                .get(LINES + line)
                .then()
                .body("line.state", equalTo("BEING_DELIVERED"))
                .body("line.waitingForQueue", equalTo("soc-it"));

        String task = as(FULFILLER)
                .get("/order/v1/tasks?queue=soc-it")
                .then()
                .statusCode(200)
                .body("items.lineId", contains(line))
                .extract()
                .path("items[0].id");
        as(STRANGER).get("/order/v1/tasks/" + task).then().statusCode(404);
        as(FULFILLER)
                .body("{\"text\": \"Vilken enhet?\"}")
                .post("/order/v1/tasks/" + task + "/message")
                .then()
                .statusCode(200)
                .body("answered", equalTo(true));
        as(MANAGER)
                .body("{\"text\": \"Hemtjänst norr\"}")
                .post(LINES + line + "/answer")
                .then()
                .statusCode(200);
        as(FULFILLER)
                .body("{}")
                .post("/order/v1/tasks/" + task + "/assignment")
                .then()
                .statusCode(200)
                .body("assigneeId", equalTo(FULFILLER.toString()))
                .body("dialogue.text", hasItem("Hemtjänst norr"));
        as(FULFILLER)
                .body("{\"fields\": [{\"name\": \"user\", \"values\": [\"ann001\"]}]}")
                .post("/order/v1/tasks/" + task + "/completion")
                .then()
                .statusCode(200);
        as(FULFILLER)
                .body("{}")
                .post("/order/v1/tasks/" + task + "/completion")
                .then()
                .statusCode(409);
        as(MANAGER).get(LINES + line).then().body("line.state", equalTo("ACTIVE"));
        // That somebody has the task in hand, that nobody has any more (ID-9), and what the line wants.
        assertThat(published("order.lines")).isEqualTo(3);
    }

    @Test
    @DisplayName("AP-2, RO-7: the cost is attested by the list; without an attester the line waits")
    void costIsAttested() {
        String resource = resource("paid", "\"approvals\": [], \"attestation\": \"ALWAYS\", \"priceMonthly\": 10000");
        String waiting = sent(MANAGER, line(BO, resource, null)).getFirst();
        as(ADMINISTRATOR_ID).get("/order/v1/approvals/stuck").then().body("items.lineId", contains(waiting));
        as(ADMINISTRATOR_ID)
                .contentType("text/csv")
                .body("""
                list;numbers;identityId;limit;from;to;substituteIds
                Lista;10*;%s;1200,00;;;
                Lista;10*;%s;100;;;
                Fel;10*;inte-ett-id;;;;
                """.formatted(ATTESTER, STRANGER))
                .post("/order/v1/attest-lists/imports")
                .then()
                .statusCode(200)
                .body("made", equalTo(1))
                .body("rejected.line", contains(4));
        String line = sent(MANAGER, line(ANNA, resource, null)).getFirst();
        as(ATTESTER).get("/order/v1/approvals?kind=ATTESTATION").then().body("items.lineId", hasItems(line, waiting));
        as(STRANGER).get("/order/v1/approvals").then().body("total", equalTo(0));
        decide(ATTESTER, line, YES, 200);
        as(MANAGER).get(LINES + line).then().body("line.state", equalTo("BEING_DELIVERED"));
    }

    @Test
    @DisplayName("OR-10, API-1: sending twice makes one order; a draft is its sender's alone, and changed by version")
    void sendingTwiceMakesOneOrder() {
        String resource = resource("once", "\"approvals\": []");
        String order = draft(MANAGER, line(ANNA, resource, null));
        as(STRANGER).get("/order/v1/orders/" + order).then().statusCode(404);
        String body = "{\"lines\": [" + line(BO, resource, null) + "]}";
        as(MANAGER)
                .body(body)
                .header("If-Match", "\"0\"")
                .put("/order/v1/orders/" + order)
                .then()
                .statusCode(200);
        as(MANAGER)
                .body(body)
                .header("If-Match", "\"0\"")
                .put("/order/v1/orders/" + order)
                .then()
                .statusCode(412);
        List<String> first = send(order);
        assertThat(send(order)).isEqualTo(first).hasSize(1);
        as(MANAGER)
                .body(body)
                .header("If-Match", "\"2\"")
                .put("/order/v1/orders/" + order)
                .then()
                .statusCode(409);
        as(MANAGER).delete("/order/v1/orders/" + order).then().statusCode(409);
        as(MANAGER).get("/order/v1/orders?state=SENT").then().body("items.lines", contains(1));
        as(MANAGER)
                .post("/order/v1/orders/" + order + "/copy")
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("sentAt", nullValue());
        as(MANAGER)
                .body("{}")
                .post(LINES + first.getFirst() + "/withdrawal")
                .then()
                .statusCode(409);
    }

    private static final UUID ADMINISTRATOR_ID = OrderFixture.ADMINISTRATOR;

    private static List<String> send(String order) {
        return as(MANAGER)
                .post("/order/v1/orders/" + order + "/sending")
                .then()
                .statusCode(200)
                .extract()
                .path("lineIds");
    }

    private void decide(UUID actor, String line, String body, int status) {
        as(actor)
                .body(body)
                .post(APPROVALS + fixture.awaitingStep(line) + "/decision")
                .then()
                .statusCode(status);
    }

    @SuppressWarnings("unchecked")
    private void assigned(String line, String resource, Status status) {
        var assignment = new Assignment(
                new UUID(11, 1),
                new Revision(0, 1),
                OrderFixture.ORGANIZATION,
                ANNA,
                engagementOf(ANNA),
                UUID.fromString(resource),
                null,
                status,
                OrderFixture.today(),
                null,
                List.of(new Reason(ReasonKind.ORDER, engagementOf(ANNA), null, null, UUID.fromString(line))),
                null);
        var handler = (EventHandler<AssignmentState>) handlers.stream()
                .filter(one -> one.topic() == Topic.ASSIGNMENTS)
                .findFirst()
                .orElseThrow();
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .run(() -> handler.handle(List.of(new Received<>(UUID.randomUUID(), assignment, false))));
    }

    private long published(String topic) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from outbox where topic = :topic")
                .bind("topic", topic)
                .mapTo(Long.class)
                .one());
    }

    private List<String> notices() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select payload::json ->> 'kind' from outbox where topic = 'order.facts' order by position")
                .mapTo(String.class)
                .list());
    }
}
