package org.accessportal.order.orders;

import static java.util.stream.Collectors.joining;
import static org.accessportal.order.OrderFixture.ADMINISTRATOR;
import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.FULFILLER;
import static org.accessportal.order.OrderFixture.HEAD;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORDERER;
import static org.accessportal.order.OrderFixture.ORGANIZATION;
import static org.accessportal.order.OrderFixture.OWNER;
import static org.accessportal.order.OrderFixture.UNIT;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.draft;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.resource;
import static org.accessportal.order.OrderFixture.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.order.lines.LineAction;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestProfile(OrderTestProfile.class)
class OrderRightsTest {

    private static final String TASK = "\"fulfilment\": {\"kind\": \"TASK\", \"queue\": \"soc-it\"}";
    private static final String YES = "{\"decision\": \"APPROVED\"}";

    @Inject
    Jdbi jdbi;

    private OrderFixture fixture;

    @BeforeEach
    void anOrganization() {
        fixture = new OrderFixture(jdbi);
        fixture.set();
    }

    @Test
    @DisplayName("RO-4: at a provider nobody orders for themselves, orderer or not")
    void nobodyOrdersForThemselvesAtAProvider() {
        fixture.makeOrderer(ORDERER);
        as(ORDERER).get("/order/v1/recipients?identityIds=" + ORDERER).then().body("total", equalTo(1));
        jdbi.useHandle(handle -> handle.execute("update directory_unit set provider = true"));
        as(ORDERER).get("/order/v1/recipients?identityIds=" + ORDERER).then().body("total", equalTo(0));
        as(ORDERER).get("/order/v1/recipients?identityIds=" + ANNA).then().body("total", equalTo(1));
        String own = draft(ORDERER, line(ORDERER, resource("lifecare", ""), null));
        as(ORDERER)
                .post("/order/v1/orders/" + own + "/sending")
                .then()
                .statusCode(422)
                .body("type", endsWith("/order-not-sendable"))
                .body("violations.rule", contains("RO-4"));
    }

    @Test
    @DisplayName("RO-7: nobody decides what concerns themselves, though they own the resource")
    void ownerDoesNotDecideForThemselves() {
        fixture.manages(MANAGER, OWNER);
        String resource = resource(
                "own", "\"approvals\": [\"RESOURCE_OWNER\"], \"ownerIds\": [\"" + OWNER + "\", \"" + BO + "\"]");
        String line = sent(MANAGER, line(OWNER, resource, null)).getFirst();
        as(OWNER).get("/order/v1/approvals").then().body("total", equalTo(0));
        String step = fixture.awaitingStep(line);
        as(OWNER)
                .body(YES)
                .post("/order/v1/approvals/" + step + "/decision")
                .then()
                .statusCode(404);
        as(BO).body(YES)
                .post("/order/v1/approvals/" + step + "/decision")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("ID-9: a step outside the circle shows a protected person as a case number alone")
    void protectedRecipientIsACaseNumber() {
        fixture.protect(ANNA);
        String resource = resource("secret", "\"approvals\": [\"RESOURCE_OWNER\"], \"ownerIds\": [\"" + OWNER + "\"]");
        String line = sent(MANAGER, line(ANNA, resource, null)).getFirst();
        as(OWNER)
                .get("/order/v1/approvals")
                .then()
                .body("items.lineId", contains(line))
                .body("items[0].recipientId", nullValue())
                .body("items[0].unitId", nullValue());
        as(OWNER).get("/order/v1/lines/" + line).then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "CHANGE", "EXTEND", "END"})
    @DisplayName(
            "OR-8: an order is about a line of its own recipient and resource; any other is like one that there is not")
    void anotherLineThanTheRecipientsIsNotThere(LineAction action) {
        String resource = resource("wanted", "\"approvals\": []");
        String other = resource("other", "\"approvals\": []");
        String annas = sent(MANAGER, line(ANNA, resource, null)).getFirst();
        String managers = sent(HEAD, line(MANAGER, other, null)).getFirst();
        var answers = new HashSet<String>();
        for (String target : List.of(annas, managers, UUID.randomUUID().toString())) {
            String wanted = line(MANAGER, resource, "\"targetLineId\": \"" + target + "\"");
            String order = "/order/v1/orders/" + draft(HEAD, wanted.replace("NEW", action.name()));
            answers.add(as(HEAD).post(order + "/check").then().extract().asString());
            as(HEAD).post(order + "/sending")
                    .then()
                    .statusCode(422)
                    .body("violations.field", hasItem("lines[0].targetLineId"));
        }
        assertThat(answers).hasSize(1);
        as(MANAGER).get("/order/v1/lines/" + annas).then().body("line.state", equalTo("BEING_DELIVERED"));
    }

    @Test
    @DisplayName("RO-3: nobody becomes orderer at a unit of another administration; it is like one that there is not")
    void ordererRoleStaysWithinTheAdministration() {
        UUID elsewhere = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute(
                "insert into directory_unit values (?, ?, null, 'Elsewhere', '700', '1', false, false)",
                elsewhere,
                ORGANIZATION));
        String role = resource(
                "orderer",
                "\"opensRole\": \"ORDERER\", \"approvals\": [], \"form\": [{\"name\": \"units\", \"type\": \"UNITS\","
                        + " \"required\": true, \"label\": {\"sv\": \"E\", \"en\": \"U\"}}]");
        var answers = new HashSet<String>();
        for (UUID unit : List.of(elsewhere, UUID.randomUUID())) {
            String order = draft(MANAGER, line(ANNA, role, units(UNIT, unit)));
            answers.add(as(MANAGER)
                    .post("/order/v1/orders/" + order + "/sending")
                    .then()
                    .statusCode(422)
                    .body("violations.rule", contains("RO-3"))
                    .extract()
                    .asString());
        }
        assertThat(answers).hasSize(1);
        assertThat(sent(MANAGER, line(ANNA, role, units(UNIT)))).hasSize(1);
    }

    private static String units(UUID... units) {
        return Arrays.stream(units)
                .map(unit -> "\"" + unit + "\"")
                .collect(joining(", ", "\"form\": [{\"name\": \"units\", \"values\": [", "]}]"));
    }

    @Test
    @DisplayName("AP-4, ID-9: a step is not given to a protected person, as little as to somebody who does not exist")
    void stepIsNotGivenToAProtectedPerson() {
        fixture.protect(BO);
        fixture.makeOrderer(ORDERER);
        String resource = resource("given", "\"approvals\": [\"LINE_MANAGER\"]");
        String step =
                fixture.awaitingStep(sent(ORDERER, line(ANNA, resource, null)).getFirst());
        String toProtected = given(step, BO).statusCode(422).extract().asString();
        String toNobody =
                given(step, UUID.randomUUID()).statusCode(422).extract().asString();
        assertThat(toProtected).isEqualTo(toNobody);
        given(step, OWNER).statusCode(200);
    }

    private static ValidatableResponse given(String step, UUID approver) {
        return as(ADMINISTRATOR)
                .body("{\"approverId\": \"" + approver + "\", \"reason\": \"Borta\"}")
                .post("/order/v1/approvals/" + step + "/reassignment")
                .then();
    }

    @Test
    @DisplayName(
            "ID-9: who decides or carries out is not told by the sender either, nor by whose manager it is, who it is for")
    void protectedSenderIsNotShown() {
        fixture.protect(ANNA);
        String self = "\"orderableBy\": [\"SELF\"], ";
        String owned = "\"approvals\": [\"RESOURCE_OWNER\"], \"ownerIds\": [\"" + OWNER + "\"]";
        String order = sent(
                        ANNA,
                        line(ANNA, resource("owned", self + owned), null),
                        line(ANNA, resource("managed", self + "\"approvals\": [\"LINE_MANAGER\"]"), null),
                        line(ANNA, resource("carried", self + "\"approvals\": [], " + TASK), null))
                .getLast();
        as(ANNA).body("{\"text\": \"Till skrivbordet\"}")
                .post("/order/v1/lines/" + order + "/answer")
                .then()
                .statusCode(200);
        String decided = as(OWNER).get("/order/v1/approvals").then().extract().asString();
        assertThat(decided).contains("\"senderId\":null").doesNotContain(ANNA.toString());

        jdbi.useHandle(handle -> handle.execute(
                "insert into directory_block values (?, ?, ?, ?, now(), null, null)",
                MANAGER,
                ORGANIZATION,
                UUID.randomUUID(),
                OWNER));
        String stuck = as(ADMINISTRATOR)
                .get("/order/v1/approvals/stuck")
                .then()
                .body("total", equalTo(1))
                .extract()
                .asString();
        assertThat(stuck).doesNotContain(ANNA.toString()).doesNotContain(MANAGER.toString());

        String task = taskOf(FULFILLER);
        String seen =
                as(FULFILLER).get("/order/v1/tasks/" + task).then().extract().asString();
        assertThat(seen)
                .contains("Till skrivbordet")
                .contains("\"senderId\":null")
                .doesNotContain(ANNA.toString());
    }

    @Test
    @DisplayName("ID-9: a protected person is open to whoever has taken the task on, until it is done")
    void protectedRecipientIsOpenUntilTheTaskIsDone() {
        fixture.protect(ANNA);
        sent(MANAGER, line(ANNA, resource("carried", "\"approvals\": [], " + TASK), null));
        String task = "/order/v1/tasks/" + taskOf(FULFILLER);
        as(FULFILLER).get(task).then().body("recipientId", nullValue());
        as(FULFILLER).body("{}").post(task + "/assignment").then().body("recipientId", equalTo(ANNA.toString()));
        as(FULFILLER).get(task).then().body("recipientId", equalTo(ANNA.toString()));
        as(FULFILLER)
                .body("{}")
                .post(task + "/completion")
                .then()
                .statusCode(200)
                .body("recipientId", nullValue());
        as(FULFILLER).get(task).then().body("recipientId", nullValue()).body("engagementId", nullValue());
    }

    @Test
    @DisplayName("ID-9, API-1: what was written is not kept with the answer, and the same key gets the same order")
    void whatWasWrittenIsNotKeptWithTheAnswer() {
        fixture.protect(ANNA);
        String form = "\"form\": [{\"name\": \"why\", \"values\": [\"Utredningen i norr\"]}]";
        String body = "{\"lines\": [" + line(ANNA, resource("told", ""), form) + "]}";
        String drafted = keyed(body, "/order/v1/orders", 201);
        assertThat(drafted).contains("Utredningen i norr").isEqualTo(keyed(body, "/order/v1/orders", 201));
        String id = new JsonPath(drafted).getString("id");
        assertThat(keyed("", "/order/v1/orders/" + id + "/copy", 201)).contains("DRAFT");
        jdbi.useHandle(handle -> assertThat(handle.createQuery("select answer from idempotency_key")
                        .mapTo(String.class)
                        .list())
                .hasSize(2)
                .allMatch(answer -> answer.matches("\"[0-9a-f-]{36}\"")));
    }

    private static String keyed(String body, String path, int status) {
        return as(MANAGER)
                .header("Idempotency-Key", "told")
                .body(body)
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    private static String taskOf(UUID fulfiller) {
        return as(fulfiller)
                .get("/order/v1/tasks")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    @Test
    @DisplayName("SI-2: rights that may be old refuse the decision (503), and nothing is decided")
    void oldRightsFailClosed() {
        String resource = resource("old", "\"approvals\": [\"RESOURCE_OWNER\"], \"ownerIds\": [\"" + OWNER + "\"]");
        String step =
                fixture.awaitingStep(sent(MANAGER, line(ANNA, resource, null)).getFirst());
        jdbi.useHandle(
                handle -> handle.execute("update directory_heartbeat set beat_at = now() - interval '1 minute'"));
        as(OWNER)
                .body(YES)
                .post("/order/v1/approvals/" + step + "/decision")
                .then()
                .statusCode(503);
        fixture.beat();
        as(OWNER)
                .body(YES)
                .post("/order/v1/approvals/" + step + "/decision")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("OR-10, API-1: sent by eight at once under one key, the order is made once")
    void concurrentSendingMakesOneOrder() throws Exception {
        String order = draft(MANAGER, line(ANNA, resource("once", "\"approvals\": []"), null));
        List<Callable<List<String>>> senders = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            senders.add(() -> as(MANAGER)
                    .header("Idempotency-Key", "one")
                    .post("/order/v1/orders/" + order + "/sending")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("lineIds"));
        }
        var answers = new HashSet<List<String>>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<List<String>> answer : threads.invokeAll(senders)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).hasSize(1);
        long made = jdbi.withHandle(handle -> handle.createQuery("select count(*) from order_line")
                .mapTo(Long.class)
                .one());
        assertThat(made).isEqualTo(1);
    }
}
