package org.accessportal.order.audit;

import static io.restassured.RestAssured.given;
import static org.accessportal.order.OrderFixture.ADMINISTRATOR;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORGANIZATION;
import static org.accessportal.order.OrderFixture.STRANGER;
import static org.accessportal.order.OrderFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.platform.audit.AuditAnchors;
import org.accessportal.platform.events.AuditHeadState;
import org.accessportal.platform.events.AuditHeadState.AuditHead;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.messaging.Received;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OrderTestProfile.class)
class AuditFlowTest {

    private static final String EARLY = "a".repeat(64);
    private static final String LATE = "b".repeat(64);

    @Inject
    Jdbi jdbi;

    @Inject
    AuditAnchors anchors;

    @BeforeEach
    void organization() {
        new OrderFixture(jdbi).set();
        jdbi.useHandle(handle -> {
            handle.execute("truncate audit_anchor");
            handle.execute("insert into directory_role values (?, ?, 'AUDITOR', null)", STRANGER, ORGANIZATION);
        });
    }

    @Test
    @DisplayName("GO-2: an auditor verifies the chain, against anchors too")
    void auditorVerifies() {
        as(STRANGER)
                .body("{\"anchors\": []}")
                .post("/order/v1/audit-verifications")
                .then()
                .statusCode(200)
                .body("whole", equalTo(true))
                .body("fault", nullValue());
        as(ADMINISTRATOR)
                .body("{\"anchors\": [{\"number\": 1000000, \"hash\": \"%s\"}]}".formatted(EARLY))
                .post("/order/v1/audit-verifications")
                .then()
                .statusCode(200)
                .body("whole", equalTo(false))
                .body("fault", equalTo("END_CUT_OFF"));
    }

    @Test
    @DisplayName("RO-6: nobody but auditors and system administrators reads the audit log")
    void othersAreRefused() {
        as(MANAGER)
                .body("{\"anchors\": []}")
                .post("/order/v1/audit-verifications")
                .then()
                .statusCode(403);
        as(MANAGER).get("/order/v1/audit-anchors?service=identity").then().statusCode(403);
    }

    @Test
    @DisplayName("GO-2: an auditor finds a row by the request that caused it, and the search is found too")
    void auditorFindsByRequest() {
        String request = as(STRANGER)
                .body("{\"anchors\": []}")
                .post("/order/v1/audit-verifications")
                .then()
                .statusCode(200)
                .extract()
                .header("X-Request-Id");
        search(STRANGER, "{\"requestId\": \"%s\"}".formatted(request), 5)
                .statusCode(200)
                .body("items.action", contains("audit.verified"))
                .body("items[0].actorId", equalTo(STRANGER.toString()))
                .body("items[0].sessionId", notNullValue())
                .body("next", nullValue());
        search(STRANGER, "{\"actorId\": \"%s\", \"action\": \"audit.\"}".formatted(STRANGER), 1)
                .statusCode(200)
                .body("items.action", contains("audit.searched"))
                .body("items[0].details", equalTo("request=" + request))
                .body("next.id", notNullValue());
    }

    @Test
    @DisplayName("GO-2: another organization's auditor finds nothing of this one")
    void anotherOrganizationsRowsDoNotExist() {
        as(ADMINISTRATOR).body("{\"anchors\": []}").post("/order/v1/audit-verifications");
        UUID elsewhere = new UUID(8, 1);
        UUID auditor = new UUID(8, 2);
        jdbi.useHandle(handle ->
                handle.execute("insert into directory_role values (?, ?, 'AUDITOR', null)", auditor, elsewhere));
        given().contentType("application/json")
                .header("Authorization", "Bearer " + TokenIssuer.token(auditor, elsewhere))
                .body("{\"filter\": {\"actorId\": \"%s\"}, \"limit\": 5}".formatted(ADMINISTRATOR))
                .post("/order/v1/audit-searches")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    @DisplayName("GO-2: an auditor takes the log away as a file, a line for each row, and its end")
    void auditorExports() {
        String file = as(STRANGER)
                .body("{\"filter\": {}}")
                .post("/order/v1/audit-exports")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/x-ndjson"))
                .header("Content-Disposition", containsString("audit-order.ndjson"))
                .extract()
                .asString();
        assertThat(file.lines().findFirst().orElseThrow()).startsWith("{\"kind\":\"CHAIN\",\"service\":\"order\"");
        assertThat(file).contains("{\"kind\":\"END\"").endsWith("}\n");
        as(MANAGER)
                .body("{\"filter\": {}}")
                .post("/order/v1/audit-exports")
                .then()
                .statusCode(403);
        as(STRANGER)
                .body("{\"filter\": {\"action\": \"1\"}}")
                .post("/order/v1/audit-exports")
                .then()
                .statusCode(422)
                .body("violations.field", contains("filter.action"));
    }

    @Test
    void searchOutOfBoundsIsRefusedByName() {
        search(STRANGER, "{\"action\": \"%\"}", 1).statusCode(422).body("violations.field", contains("filter.action"));
        search(STRANGER, "{}", 501).statusCode(422).body("violations.field", contains("limit"));
        search(STRANGER, "{\"name\": \"Anna\"}", 1).statusCode(400);
        search(MANAGER, "{}", 1).statusCode(403);
    }

    private static ValidatableResponse search(UUID who, String filter, int limit) {
        return as(who).body("{\"filter\": %s, \"limit\": %d}".formatted(filter, limit))
                .post("/order/v1/audit-searches")
                .then();
    }

    @Test
    void anchorWithoutAProperHashIsRefusedByName() {
        as(STRANGER)
                .body("{\"anchors\": [{\"number\": 1, \"hash\": \"x\"}]}")
                .post("/order/v1/audit-verifications")
                .then()
                .statusCode(422)
                .body("violations.field", contains("anchors[0].hash"));
    }

    @Test
    @DisplayName("GO-2: the furthest head of a chain is kept here, whatever order it comes in")
    void headsAreKept() {
        follow(head(7, LATE));
        follow(head(3, EARLY));
        as(STRANGER)
                .get("/order/v1/audit-anchors?service=identity")
                .then()
                .statusCode(200)
                .body("items[0].number", equalTo(7))
                .body("items[0].hash", equalTo(LATE));
        as(STRANGER).get("/order/v1/audit-anchors").then().statusCode(422);
    }

    private void follow(AuditHead head) {
        QuarkusTransaction.requiringNew()
                .run(() -> anchors.handle(List.of(new Received<AuditHeadState>(UUID.randomUUID(), head, false))));
    }

    private static AuditHead head(long number, String hash) {
        return new AuditHead(new UUID(0, 1), new Revision(0, number), "identity", number, hash);
    }
}
