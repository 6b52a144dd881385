package org.accessportal.order.providers;

import static org.accessportal.order.OrderFixture.ADMINISTRATOR;
import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.ORDERER;
import static org.accessportal.order.OrderFixture.ORGANIZATION;
import static org.accessportal.order.OrderFixture.STRANGER;
import static org.accessportal.order.OrderFixture.UNIT;
import static org.accessportal.order.OrderFixture.as;
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
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OrderTestProfile.class)
class ProviderResourceTest {

    private static final UUID WARD = new UUID(9, 80);

    @Inject
    Jdbi jdbi;

    private OrderFixture fixture;

    /** Everybody works at one provider, which has a ward; one person orders there. */
    @BeforeEach
    void aProviderWithOneOrderer() {
        fixture = new OrderFixture(jdbi);
        fixture.set();
        jdbi.useHandle(handle -> {
            handle.execute("update directory_unit set provider = true");
            handle.execute(
                    "insert into directory_unit values (?, ?, ?, 'Ward', '602', '1042', true, false)",
                    WARD,
                    ORGANIZATION,
                    UNIT);
        });
        fixture.makeOrderer(ORDERER);
    }

    @Test
    @DisplayName(
            "RO-4: a provider with fewer than two orderers is flagged to the administrator and the one who is left")
    void oneOrdererIsTooFew() {
        for (UUID told : List.of(ADMINISTRATOR, ORDERER)) {
            lacking(told)
                    .body("items.unitId", contains(UNIT.toString()))
                    .body("items.ordererIds", contains(List.of(ORDERER.toString())))
                    .body("items.people", contains(9));
        }
        fixture.makeOrderer(ANNA);
        lacking(ADMINISTRATOR).body("items", empty());
        listed(ADMINISTRATOR).body("items.lacking", contains(false));
    }

    @Test
    @DisplayName("RO-4: whose role is over, who has left or whose access is stopped does not count")
    void thoseWhoCannotOrderDoNotCount() {
        fixture.makeOrderer(ANNA);
        fixture.makeOrderer(BO);
        jdbi.useHandle(handle -> {
            handle.execute(
                    "update orderer_unit set ends_on = ? where identity_id = ?",
                    OrderFixture.today().minusDays(1),
                    ANNA);
            handle.execute(
                    "insert into directory_block values (?, ?, ?, ?, now(), null, null)",
                    BO,
                    ORGANIZATION,
                    UUID.randomUUID(),
                    ADMINISTRATOR);
        });
        lacking(ADMINISTRATOR).body("items.ordererIds", contains(List.of(ORDERER.toString())));
        jdbi.useHandle(handle -> handle.execute(
                "update directory_engagement set ends_on = ? where identity_id = ?",
                OrderFixture.today().minusDays(1),
                ORDERER));
        lacking(ADMINISTRATOR).body("items[0].ordererIds", empty());
    }

    @Test
    @DisplayName("RO-4, ID-9: others see no provider, and nobody sees a protected orderer")
    void othersSeeNothing() {
        listed(STRANGER).body("total", equalTo(0));
        fixture.protect(ORDERER);
        listed(ORDERER).body("total", equalTo(0));
        listed(ADMINISTRATOR).body("items[0].ordererIds", empty()).body("items.people", contains(8));
    }

    private static ValidatableResponse lacking(UUID viewer) {
        return as(viewer).get("/order/v1/providers?lacking=true").then().statusCode(200);
    }

    private static ValidatableResponse listed(UUID viewer) {
        return as(viewer).get("/order/v1/providers").then().statusCode(200);
    }
}
