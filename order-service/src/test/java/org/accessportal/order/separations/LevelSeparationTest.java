package org.accessportal.order.separations;

import static org.accessportal.order.OrderFixture.ADMINISTRATOR;
import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORGANIZATION;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.draft;
import static org.accessportal.order.OrderFixture.engagementOf;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.resource;
import static org.accessportal.order.OrderFixture.sent;
import static org.accessportal.order.OrderFixture.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A group that comes along with a level of a user service is held too (PO-9). */
@QuarkusTest
@TestProfile(OrderTestProfile.class)
class LevelSeparationTest {

    private static final String CASHIER = "\"level\": \"cashier\"";
    private static final String CLERK = "\"level\": \"clerk\"";

    @Inject
    Jdbi jdbi;

    @Inject
    SeparationFixture separations;

    private String payers;
    private String suppliers;
    private String service;

    @BeforeEach
    void levelThatBringsPayers() {
        new OrderFixture(jdbi).set();
        payers = resource("payers", "\"approvals\": []");
        suppliers = resource("suppliers", "\"approvals\": []");
        service = service();
    }

    @Test
    @DisplayName("PO-9: the basket finds the group that comes along with the level, and no other level")
    void inTheBasket() {
        separations.separate(payers, suppliers, null);
        hold(suppliers, null);
        check(line(ANNA, service, CASHIER))
                .body("lines[0].findings.code", hasItem("SEPARATED"))
                .body("lines[0].findings[0].separated.otherResourceId", equalTo(suppliers));
        check(line(ANNA, service, CLERK)).body("lines[0].findings", empty());
    }

    @Test
    @DisplayName(
            "PO-9: a held level stands in the way of what its group is kept apart from, and so does an ordered one")
    void heldOrOrdered() {
        separations.separate(payers, suppliers, null);
        String ordered = sent(MANAGER, line(ANNA, service, CASHIER)).getFirst();
        check(line(ANNA, suppliers, null)).body("lines[0].findings[0].separated.otherResourceId", equalTo(payers));
        jdbi.useHandle(handle -> handle.execute("update order_line set state = 'ENDED' where id = ?::uuid", ordered));
        check(line(ANNA, suppliers, null)).body("sendable", equalTo(true));
        hold(service, "cashier");
        check(line(ANNA, suppliers, null)).body("lines[0].findings[0].separated.otherResourceId", equalTo(payers));
    }

    @Test
    @DisplayName("PO-9: an exception for a level tells what the recipient holds besides")
    void exceptionForALevel() {
        separations.separate(suppliers, payers, null);
        hold(suppliers, null);
        String line = sent(
                        MANAGER,
                        line(
                                ANNA,
                                service,
                                CASHIER
                                        + ", \"to\": \"%s\", \"exceptionReason\": \"Semester\""
                                                .formatted(today().plusDays(30))))
                .getFirst();
        as(MANAGER).get("/order/v1/lines/" + line).then().body("exceptions.otherResourceId", contains(suppliers));
    }

    @Test
    @DisplayName("PO-9: whoever holds the level is found when its group is kept apart from what they hold")
    void foundAmongThoseWhoHoldBoth() {
        hold(suppliers, null);
        hold(service, "cashier");
        UUID separation = separations.separate(payers, suppliers, null);
        as(ADMINISTRATOR)
                .get("/order/v1/separations/" + separation + "/violations")
                .then()
                .statusCode(200)
                .body("items.identityId", contains(ANNA.toString()));
        UUID ofTheService = separations.separate(service, payers, null);
        as(ADMINISTRATOR)
                .get("/order/v1/separations/" + ofTheService + "/violations")
                .then()
                .body("items.identityId", contains(ANNA.toString()));
    }

    private static ValidatableResponse check(String lines) {
        return as(MANAGER)
                .post("/order/v1/orders/" + draft(MANAGER, lines) + "/check")
                .then()
                .statusCode(200);
    }

    private void hold(String resource, @Nullable String level) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into holding values (gen_random_uuid(), ?, ?, ?, ?, ?, 'ACTIVE', null, '{}', '{}')",
                ORGANIZATION,
                ANNA,
                engagementOf(ANNA),
                UUID.fromString(resource),
                level));
    }

    private static String service() {
        return as(ADMINISTRATOR)
                .body("""
                        {"code": "economy", "kind": "USER_SERVICE", "name": {"sv": "E", "en": "E"},
                         "description": {"sv": "", "en": ""}, "system": "S", "graceDays": 0, "gapDays": 0,
                         "confidentialityClass": 1, "levels": [
                           {"code": "clerk", "rank": 1, "name": {"sv": "H", "en": "C"}},
                           {"code": "cashier", "rank": 2, "name": {"sv": "K", "en": "C"}, "groups": ["payers"]}],
                         "ordering": {"approvals": [], "attestation": "NEVER"}}""")
                .post("/order/v1/resources")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
