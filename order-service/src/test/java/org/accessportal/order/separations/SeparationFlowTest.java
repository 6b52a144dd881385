package org.accessportal.order.separations;

import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.HEAD;
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
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Separation of duties in the basket, when an order is sent, and when an exception is decided (PO-9). */
@QuarkusTest
@TestProfile(OrderTestProfile.class)
class SeparationFlowTest {

    private static final UUID KEEPER = OrderFixture.STRANGER;

    @Inject
    Jdbi jdbi;

    @Inject
    SeparationFixture separations;

    private String suppliers;
    private String payments;
    private UUID separation;

    @BeforeEach
    void twoKeptApart() {
        new OrderFixture(jdbi).set();
        suppliers = resource("suppliers", "\"approvals\": []");
        payments = resource("payments", "\"approvals\": []");
        role(KEEPER, "602");
        separation = separations.separate(suppliers, payments, null);
    }

    @Test
    @DisplayName(
            "PO-9: the basket says of a line what its recipient holds besides, and why not both; sending is refused")
    void held() {
        hold(suppliers);
        check(line(ANNA, payments, null))
                .body("sendable", equalTo(false))
                .body("lines[0].findings.code", hasItem("SEPARATED"))
                .body("lines[0].findings[0].rule", equalTo("PO-9"))
                .body("lines[0].findings[0].separated.otherResourceId", equalTo(suppliers))
                .body("lines[0].findings[0].separated.why", equalTo("Ingen betalar till sig själv"));
        check(line(BO, payments, null)).body("sendable", equalTo(true));
        refused(line(ANNA, payments, null));
        separations.end(separation, suppliers, payments);
        sent(MANAGER, line(ANNA, payments, null));
    }

    @Test
    @DisplayName("PO-9: two lines of the same basket are a conflict of each; nothing of the order is sent")
    void inTheSameBasket() {
        check(line(ANNA, payments, null) + "," + line(ANNA, suppliers, null))
                .body("lines.findings.flatten().code", contains("SEPARATED", "SEPARATED"));
        refused(line(ANNA, payments, null) + "," + line(ANNA, suppliers, null));
        assertThat(count("order_line")).isZero();
        check(line(ANNA, payments, null) + "," + line(BO, suppliers, null)).body("sendable", equalTo(true));
    }

    @Test
    @DisplayName("PO-9: what is ordered counts before it is delivered, and no more when it is withdrawn")
    void ordered() {
        String waiting =
                resource("waiting", "\"approvals\": [\"RESOURCE_OWNER\"], \"ownerIds\": [\"%s\"]".formatted(HEAD));
        separations.separate(waiting, payments, null);
        String line = sent(MANAGER, line(ANNA, waiting, null)).getFirst();
        refused(line(ANNA, payments, null));
        as(MANAGER)
                .body("{}")
                .post("/order/v1/lines/" + line + "/withdrawal")
                .then()
                .statusCode(200);
        sent(MANAGER, line(ANNA, payments, null));
    }

    @Test
    @DisplayName("PO-9: that of another administration is not for the recipient")
    void ofAnotherAdministration() {
        separations.end(separation, suppliers, payments);
        separations.separate(suppliers, payments, "999");
        hold(suppliers);
        check(line(ANNA, payments, null)).body("sendable", equalTo(true));
        separations.separate(suppliers, payments, "602");
        check(line(ANNA, payments, null)).body("sendable", equalTo(false));
    }

    @Test
    @DisplayName("PO-9: one is ended and the other begins the day after, in the same order")
    void changedOver() {
        String line = sent(MANAGER, line(ANNA, suppliers, null)).getFirst();
        String ending = """
                {"recipientId": "%s", "engagementId": "%s", "resourceId": "%s", "action": "END", "targetLineId": "%s",
                 "to": "%s"}""".formatted(ANNA, engagementOf(ANNA), suppliers, line, today());
        refused(ending + "," + line(ANNA, payments, null));
        sent(MANAGER, ending + "," + line(ANNA, payments, "\"from\": \"" + today().plusDays(1) + "\""));
    }

    @Test
    @DisplayName("PO-9: an exception takes a reason, an end, and the yes of the administration's policy administrator")
    void exception() {
        hold(suppliers);
        check(line(ANNA, payments, "\"exceptionReason\": \"Semester\""))
                .body("lines[0].findings.code", hasItem("NO_END"))
                .body("sendable", equalTo(false));
        check(line(ANNA, payments, exceptionUntil(400))).body("lines[0].findings.code", hasItem("EXCEPTION_TOO_LONG"));
        check(line(ANNA, payments, exceptionUntil(30)))
                .body("sendable", equalTo(true))
                .body("lines[0].approvals.kind", contains("POLICY_ADMINISTRATOR"))
                .body("lines[0].approvals.why", contains("separation"))
                .body("lines[0].approvals[0].approverIds", contains(KEEPER.toString()));
        String line = sent(MANAGER, line(ANNA, payments, exceptionUntil(30))).getFirst();
        as(MANAGER)
                .get("/order/v1/lines/" + line)
                .then()
                .body("line.state", equalTo("AWAITING_APPROVAL"))
                .body("exceptions.reason", contains("Semester"))
                .body("exceptions.otherResourceId", contains(suppliers));
        as(KEEPER)
                .get("/order/v1/approvals")
                .then()
                .body("items.exceptions.flatten().why", contains("Ingen betalar till sig själv"))
                .body("items.exceptions.flatten().reason", contains("Semester"));
        decide(KEEPER, line).statusCode(200).body("state", equalTo("BEING_DELIVERED"));
        assertThat(count("separation_exception")).isEqualTo(1);
    }

    @Test
    @DisplayName("PO-9: when the exception is turned down nothing is given, and nothing stands in the way any more")
    void exceptionTurnedDown() {
        hold(suppliers);
        String line = sent(MANAGER, line(ANNA, payments, exceptionUntil(30))).getFirst();
        as(KEEPER)
                .body("{\"decision\": \"REJECTED\", \"reason\": \"Nej\"}")
                .post("/order/v1/approvals/" + new OrderFixture(jdbi).awaitingStep(line) + "/decision")
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"));
        refused(line(ANNA, payments, null));
    }

    @Test
    @DisplayName(
            "PO-9, RO-7: whoever asks for an exception does not approve it, nor the recipient, however it comes to them")
    void neverByWhoeverAsks() {
        role(MANAGER, null);
        role(ANNA, null);
        hold(suppliers);
        check(line(ANNA, payments, exceptionUntil(30)))
                .body("lines[0].approvals[0].approverIds", contains(KEEPER.toString()));
        String line = sent(MANAGER, line(ANNA, payments, exceptionUntil(30))).getFirst();
        decide(MANAGER, line).statusCode(404);
        String step = new OrderFixture(jdbi).awaitingStep(line);
        for (UUID concerned : List.of(MANAGER, ANNA)) {
            as(OrderFixture.ADMINISTRATOR)
                    .body("{\"approverId\": \"%s\", \"reason\": \"Semester\"}".formatted(concerned))
                    .post("/order/v1/approvals/" + step + "/reassignment")
                    .then()
                    .statusCode(422);
        }
        jdbi.useHandle(handle -> handle.execute(
                "update approval_step set approver_ids = array[?::uuid] where id = ?::uuid", MANAGER, step));
        decide(MANAGER, line).statusCode(403).body("type", endsWith("/problems/concerns-oneself"));
    }

    @Test
    @DisplayName("PO-9: an exception ends with its line: what takes the line's place is asked for anew")
    void exceptionEndsWithItsLine() {
        hold(suppliers);
        String line = sent(MANAGER, line(ANNA, payments, exceptionUntil(30))).getFirst();
        decide(KEEPER, line).statusCode(200);
        jdbi.useHandle(handle -> handle.execute("update order_line set state = 'ACTIVE' where id = ?::uuid", line));
        String extension = "/order/v1/lines/" + line + "/extension";
        as(MANAGER)
                .body("{\"to\": \"" + today().plusDays(60) + "\"}")
                .post(extension)
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("PO-9"));
        as(MANAGER)
                .body("{\"to\": \"%s\", \"exceptionReason\": \"Semester\"}".formatted(today().plusDays(60)))
                .post(extension)
                .then()
                .statusCode(201)
                .body("line.state", equalTo("AWAITING_APPROVAL"));
    }

    @Test
    @DisplayName("PO-9: an exception from nothing needs nobody's yes")
    void exceptionFromNothing() {
        check(line(ANNA, payments, exceptionUntil(30)))
                .body("lines[0].findings.code", contains("NO_CONFLICT"))
                .body("lines[0].approvals", empty());
        sent(MANAGER, line(ANNA, payments, exceptionUntil(30)));
        assertThat(count("separation_exception")).isZero();
    }

    private static String exceptionUntil(int days) {
        return "\"to\": \"%s\", \"exceptionReason\": \"Semester\"".formatted(today().plusDays(days));
    }

    private static ValidatableResponse check(String lines) {
        return as(MANAGER)
                .post("/order/v1/orders/" + draft(MANAGER, lines) + "/check")
                .then()
                .statusCode(200);
    }

    private static void refused(String lines) {
        as(MANAGER)
                .post("/order/v1/orders/" + draft(MANAGER, lines) + "/sending")
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("PO-9"))
                .body("violations.code", hasItem("SEPARATED"));
    }

    private ValidatableResponse decide(UUID approver, String line) {
        return as(approver)
                .body("{\"decision\": \"APPROVED\"}")
                .post("/order/v1/approvals/" + new OrderFixture(jdbi).awaitingStep(line) + "/decision")
                .then();
    }

    private void hold(String resource) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into holding values (gen_random_uuid(), ?, ?, ?, ?, null, 'ACTIVE', null, '{}', '{}')",
                ORGANIZATION,
                ANNA,
                engagementOf(ANNA),
                UUID.fromString(resource)));
    }

    private void role(UUID person, String administration) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into directory_role values (?, ?, 'POLICY_ADMINISTRATOR', ?)",
                person,
                ORGANIZATION,
                administration));
    }

    private long count(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }
}
