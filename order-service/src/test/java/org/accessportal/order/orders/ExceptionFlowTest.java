package org.accessportal.order.orders;

import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.FULFILLER;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORGANIZATION;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.draft;
import static org.accessportal.order.OrderFixture.engagementOf;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.resource;
import static org.accessportal.order.OrderFixture.sent;
import static org.accessportal.order.OrderFixture.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.order.lines.LineMove;
import org.accessportal.order.lines.Lines;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lines that are not simply had: exceptions, inquiries, keys. */
@QuarkusTest
@TestProfile(OrderTestProfile.class)
class ExceptionFlowTest {

    private static final String INQUIRY = """
            {"code": "inquiry", "kind": "INQUIRY", "name": {"sv": "Annat", "en": "Other"},
             "description": {"sv": "", "en": ""}, "system": "S", "graceDays": 0, "gapDays": 0,
             "confidentialityClass": 0, "ordering": {"approvals": [], "fulfilment": %s,
               "form": [{"name": "wish", "type": "MULTILINE", "label": {"sv": "Vad?", "en": "What?"}, "required": true}]}}
            """;

    private static final String KEY = """
            "approvals": [], "form": [
              {"name": "kind", "type": "CHOICE", "required": true, "label": {"sv": "Nyckel", "en": "Key"}, "options": [
                {"value": "personal", "label": {"sv": "Egen", "en": "Own"}},
                {"value": "new", "label": {"sv": "Ny", "en": "New"}, "priceOnce": 45000}]},
              {"name": "number", "type": "TEXT", "required": true, "unique": true,
               "label": {"sv": "Nummer", "en": "Number"}, "when": {"field": "kind", "equals": "personal"}}]""";

    @Inject
    Jdbi jdbi;

    @Inject
    Lines lines;

    @BeforeEach
    void organization() {
        new OrderFixture(jdbi).set();
        jdbi.useHandle(handle -> handle.execute("truncate answer_holder"));
    }

    @Test
    @DisplayName("OR-8: what a policy gives is taken away by an exception, with a last day and a reason")
    void exceptionFromAPolicy() {
        String resource = resource("given", "\"approvals\": [\"LINE_MANAGER\"], \"priceMonthly\": 100");
        check(MANAGER, withhold(resource, ""))
                .body("lines[0].findings.code", hasItems("NOTHING_TO_WITHHOLD", "NO_END", "NO_REASON"));
        hold(resource);
        String full = ", \"need\": \"Arbetar bara med planering\", \"to\": \"%s\"".formatted(today().plusDays(30));
        check(MANAGER, withhold(resource, full))
                .body("sendable", equalTo(true))
                .body("priceMonthly", equalTo(0))
                .body("lines[0].approvals.size()", equalTo(0));
        String line = sent(MANAGER, withhold(resource, full)).getFirst();
        as(MANAGER)
                .get("/order/v1/lines/" + line)
                .then()
                .body("line.state", equalTo("ACTIVE"))
                .body("line.actions", contains("END", "SHORTEN"));
        assertThat(lastPublished()).contains("\"status\":\"WITHHELD\"");
        as(MANAGER)
                .body("{\"to\": \"" + today().plusDays(60) + "\"}")
                .post("/order/v1/lines/" + line + "/extension")
                .then()
                .statusCode(409);
        as(MANAGER)
                .body("{\"on\": \"" + today() + "\"}")
                .post("/order/v1/lines/" + line + "/ending")
                .then()
                .statusCode(200)
                .body("line.state", equalTo("ENDED"));
        assertThat(lastPublished()).contains("\"status\":\"ENDED\"");
    }

    @Test
    @DisplayName("OR-8: an exception lasts a year at the most")
    void exceptionEnds() {
        String resource = resource("given", "\"approvals\": []");
        hold(resource);
        String years = ", \"need\": \"x\", \"to\": \"%s\"".formatted(today().plusYears(3));
        check(MANAGER, withhold(resource, years))
                .body("lines[0].findings.code", hasItem("END_CUT"))
                .body("lines[0].to", equalTo(today().plusDays(364).toString()));
    }

    @Test
    @DisplayName("OR-9: an inquiry is answered as a task with dialogue, as often as one asks, and gives nothing")
    void inquiryIsAnswered() {
        as(OrderFixture.ADMINISTRATOR)
                .body(INQUIRY.formatted("{\"kind\": \"CONNECTOR\"}"))
                .post("/order/v1/resources")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("OR-9"));
        String resource = as(OrderFixture.ADMINISTRATOR)
                .body(INQUIRY.formatted("{\"kind\": \"TASK\", \"queue\": \"it\"}"))
                .post("/order/v1/resources")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String wish = ", \"form\": [{\"name\": \"wish\", \"values\": [\"En annan skärm\"]}]";
        check(MANAGER, action("NEW", resource, wish)).body("lines[0].findings.code", hasItem("ACTION"));
        String line = sent(MANAGER, action("INQUIRE", resource, wish)).getFirst();
        sent(MANAGER, action("INQUIRE", resource, wish));
        String task = as(FULFILLER)
                .get("/order/v1/tasks?queue=it")
                .then()
                .body("total", equalTo(2))
                .extract()
                .path("items.find { it.lineId == '" + line + "' }.id");
        as(FULFILLER)
                .body("{\"text\": \"Beställd\"}")
                .post("/order/v1/tasks/" + task + "/completion")
                .then()
                .statusCode(200);
        as(MANAGER).get("/order/v1/lines/" + line).then().body("line.state", equalTo("ENDED"));
        assertThat(published("order.lines")).isZero();
        assertThat(published("order.resources")).isZero();
    }

    @Test
    @DisplayName("AT-1: a key number has one holder at the most, and is free when the line is over")
    void keyNumberHasOneHolder() {
        String key = resource("key", KEY);
        String line = sent(MANAGER, line(ANNA, key, personal("123456"))).getFirst();
        check(MANAGER, line(BO, key, personal("123456"))).body("lines[0].findings.code", hasItem("TAKEN"));
        check(MANAGER, line(BO, key, personal("654321"))).body("lines[0].findings.code", not(hasItem("TAKEN")));
        String other = resource("other-key", KEY);
        String both = draft(MANAGER, line(BO, other, personal("7")), line(ANNA, other, personal("7")));
        as(MANAGER)
                .post("/order/v1/orders/" + both + "/sending")
                .then()
                .statusCode(422)
                .body("violations.field", contains("lines[1].form.number"))
                .body("violations.rule", contains("AT-1"));
        lines.byItself(UUID.fromString(line), LineMove.REMOVE, "ENDED");
        check(MANAGER, line(BO, key, personal("123456"))).body("lines[0].findings.code", not(hasItem("TAKEN")));
    }

    @Test
    @DisplayName("AT-1: of many who take the same key number at once, one gets it")
    void oneOfManyGetsTheKey() throws Exception {
        String key = resource("key", KEY);
        List<String> drafts =
                List.of(draft(MANAGER, line(ANNA, key, personal("55"))), draft(MANAGER, line(BO, key, personal("55"))));
        try (var senders = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> sending = drafts.stream()
                    .map(draft -> (Callable<Integer>) () -> as(MANAGER)
                            .post("/order/v1/orders/" + draft + "/sending")
                            .statusCode())
                    .toList();
            List<Integer> answers = new java.util.ArrayList<>();
            for (Future<Integer> answer : senders.invokeAll(sending)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 422);
        }
    }

    @Test
    @DisplayName("AT-1, AP-2: a new key is paid by the unit, and so attested; a personal one is not")
    void newKeyIsAttested() {
        String key = resource("key", KEY);
        check(MANAGER, line(ANNA, key, personal("123456"))).body("lines[0].approvals.size()", equalTo(0));
        check(MANAGER, line(ANNA, key, "\"form\": [{\"name\": \"kind\", \"values\": [\"new\"]}]"))
                .body("lines[0].approvals.kind", contains("ATTESTATION"))
                .body("lines[0].priceOnce", equalTo(45000));
    }

    private static String personal(String number) {
        return "\"form\": [{\"name\": \"kind\", \"values\": [\"personal\"]}, {\"name\": \"number\", \"values\": [\""
                + number + "\"]}]";
    }

    private static String withhold(String resource, String more) {
        return action("WITHHOLD", resource, more);
    }

    private static String action(String action, String resource, String more) {
        return "{\"recipientId\": \"%s\", \"engagementId\": \"%s\", \"resourceId\": \"%s\", \"action\": \"%s\"%s}"
                .formatted(ANNA, engagementOf(ANNA), resource, action, more);
    }

    private static ValidatableResponse check(UUID sender, String line) {
        return as(sender)
                .post("/order/v1/orders/" + draft(sender, line) + "/check")
                .then()
                .statusCode(200);
    }

    private void hold(String resource) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into holding values (gen_random_uuid(), ?, ?, ?, ?, null, 'ACTIVE', null, '{}', '{}')",
                ORGANIZATION,
                ANNA,
                engagementOf(ANNA),
                UUID.fromString(resource)));
    }

    private String lastPublished() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select payload from outbox where topic = 'order.lines' order by position desc limit 1")
                .mapTo(String.class)
                .one());
    }

    private long published(String topic) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from outbox where topic = :topic")
                .bind("topic", topic)
                .mapTo(Long.class)
                .one());
    }
}
