package org.accessportal.order.absence;

import static org.accessportal.order.OrderFixture.ADMINISTRATOR;
import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.ATTESTER;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORDERER;
import static org.accessportal.order.OrderFixture.STRANGER;
import static org.accessportal.order.OrderFixture.UNIT;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OrderTestProfile.class)
class AbsenceResourceTest {

    @Inject
    Jdbi jdbi;

    private OrderFixture fixture;

    @BeforeEach
    void anOrganization() {
        fixture = new OrderFixture(jdbi);
        fixture.set();
    }

    @Test
    @DisplayName("RO-9: the lists on which one attests, with who may do it meanwhile")
    void attestation() {
        attests("Lone", List.of());
        attests("Shared", List.of(BO, ANNA));
        before(ATTESTER)
                .body("attestations.name", contains("Lone", "Shared"))
                .body("attestations.covered", contains(false, true))
                .body("attestations[1].standInIds", contains(BO.toString(), ANNA.toString()));
        before(STRANGER).body("attestations", empty());
    }

    @Test
    @DisplayName("RO-9, ID-9: a protected stand-in covers, and is told to nobody but their own manager")
    void protectedStandIn() {
        fixture.protect(ANNA);
        attests("Shared", List.of(ANNA));
        before(ATTESTER).body("attestations[0].covered", equalTo(true)).body("attestations[0].standInIds", empty());
    }

    @Test
    @DisplayName("RO-9: the units of one's people, with those who may order for them on every day")
    void orderers() {
        before(MANAGER).body("units.unitId", contains(UNIT.toString())).body("units[0].ordererIds", empty());
        fixture.makeOrderer(ORDERER);
        fixture.makeOrderer(MANAGER);
        before(MANAGER).body("units[0].ordererIds", contains(ORDERER.toString()));
        jdbi.useHandle(handle -> handle.execute("update orderer_unit set ends_on = ?", today().plusDays(8)));
        before(MANAGER).body("units[0].ordererIds", empty());
        before(STRANGER).body("units", empty());
    }

    @Test
    @DisplayName("RO-9: a period has two days in order")
    void periodInOrder() {
        for (String days : List.of("to=2026-12-21", "from=2026-12-21", "from=2026-12-21&to=2026-12-20")) {
            as(MANAGER).get("/order/v1/absence?" + days).then().statusCode(422);
        }
    }

    private static void attests(String name, List<UUID> substitutes) {
        as(ADMINISTRATOR)
                .body(Map.of(
                        "name",
                        name,
                        "costResponsibilityNumbers",
                        List.of("1042"),
                        "attesters",
                        List.of(Map.of("identityId", ATTESTER, "substituteIds", substitutes))))
                .post("/order/v1/attest-lists")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse before(UUID viewer) {
        return as(viewer)
                .get("/order/v1/absence?from=" + today() + "&to=" + today().plusDays(9))
                .then()
                .statusCode(200);
    }
}
