package org.accessportal.order.approvals;

import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.HEAD;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORDERER;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.resource;
import static org.accessportal.order.OrderFixture.sent;
import static org.accessportal.order.OrderFixture.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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

/** RO-2: what whoever has the manager role lent may order and approve, from when to when, and for whom not. */
@QuarkusTest
@TestProfile(OrderTestProfile.class)
class DelegationTest {

    private static final String BY_MANAGER =
            "\"approvals\": [\"LINE_MANAGER\"], \"orderableBy\": [\"ORDERER\"," + " \"MANAGER\", \"SELF\"]";

    @Inject
    Jdbi jdbi;

    private OrderFixture fixture;

    @BeforeEach
    void anOrganization() {
        fixture = new OrderFixture(jdbi);
        fixture.set();
        fixture.makeOrderer(ORDERER);
    }

    @Test
    @DisplayName("RO-2, GO-2: decides what waited already, and the audit log has both names")
    void decidesWhatWaitedAlready() {
        String line = waitingFor(ANNA);
        as(BO).get("/order/v1/approvals").then().body("total", equalTo(0));
        UUID delegation = fixture.lend(MANAGER, BO, today(), today());
        as(BO).get("/order/v1/approvals").then().body("items.lineId", contains(line));
        as(BO).get("/order/v1/lines/" + line).then().statusCode(200);
        decide(BO, line).statusCode(200);
        assertThat(audited("line.approved")).containsExactly(BO + " for " + MANAGER + " by delegation/" + delegation);
    }

    @Test
    @DisplayName("RO-2: the manager keeps the role, and whoever is first decides")
    void managerKeepsTheRole() {
        String line = waitingFor(ANNA);
        fixture.lend(MANAGER, BO, today(), today());
        decide(MANAGER, line).statusCode(200);
        assertThat(audited("line.approved")).containsExactly(MANAGER + " for null by nearest-manager");
        decide(BO, line).statusCode(409);
    }

    @Test
    @DisplayName("RO-2: not before the first day, not after the last, and not when the manager is another one's")
    void notOutsideTheDays() {
        String line = waitingFor(ANNA);
        fixture.lend(MANAGER, BO, today().plusDays(1), today().plusDays(5));
        fixture.lend(MANAGER, BO, today().minusDays(5), today().minusDays(1));
        fixture.lend(MANAGER, HEAD, today(), today());
        for (UUID person : List.of(BO, HEAD)) {
            as(person).get("/order/v1/approvals").then().body("total", equalTo(0));
            decide(person, line).statusCode(404);
        }
        decide(MANAGER, line).statusCode(200);
    }

    @Test
    @DisplayName("RO-2, RO-3, RO-7: never for oneself; the manager decides")
    void neverForOneself() {
        fixture.lend(MANAGER, BO, today(), today());
        String line = waitingFor(BO);
        as(BO).get("/order/v1/approvals").then().body("total", equalTo(0));
        decide(BO, line).statusCode(404);
        decide(MANAGER, line).statusCode(200);
    }

    @Test
    @DisplayName("RO-2, ID-9: sees and orders for the manager's protected people too, and sending is the manager's yes")
    void ordersForProtectedPeople() {
        fixture.protect(ANNA);
        as(BO).get("/order/v1/recipients?identityIds=" + ANNA).then().body("total", equalTo(0));
        UUID delegation = fixture.lend(MANAGER, BO, today(), today());
        as(BO).get("/order/v1/recipients?identityIds=" + ANNA)
                .then()
                .body("total", equalTo(1))
                .body("items[0].rights", contains("MANAGER"));
        String line = sent(BO, line(ANNA, resource("lent", BY_MANAGER), null)).getFirst();
        as(BO).get("/order/v1/lines/" + line).then().body("steps[0].state", equalTo("FULFILLED_BY_SENDER"));
        assertThat(audited("line.sent")).containsExactly(BO + " for " + MANAGER + " by delegation/" + delegation);
    }

    @Test
    @DisplayName("RO-2: taken back, nothing of it is left")
    void takenBack() {
        String line = waitingFor(ANNA);
        fixture.lend(MANAGER, BO, today(), today());
        as(BO).get("/order/v1/approvals").then().body("total", equalTo(1));
        jdbi.useHandle(handle -> handle.execute("delete from directory_delegation"));
        as(BO).get("/order/v1/approvals").then().body("total", equalTo(0));
        as(BO).get("/order/v1/lines/" + line).then().statusCode(404);
        decide(BO, line).statusCode(404);
    }

    /** Sent by the unit's orderer, so that it waits for the manager. */
    private String waitingFor(UUID person) {
        return sent(ORDERER, line(person, resource("waits", BY_MANAGER), null)).getFirst();
    }

    private ValidatableResponse decide(UUID person, String line) {
        String step = jdbi.withHandle(handle -> handle.createQuery(
                        "select id from approval_step where line_id = :line order by since limit 1")
                .bind("line", UUID.fromString(line))
                .mapTo(String.class)
                .one());
        return as(person)
                .body("{\"decision\": \"APPROVED\"}")
                .post("/order/v1/approvals/" + step + "/decision")
                .then();
    }

    private List<String> audited(String action) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select actor_id || ' for ' || coalesce(on_behalf_of::text, 'null') || ' by ' || resting_on
                        from audit_row where action = :action and object_id in (select id from order_line)
                        """)
                .bind("action", action)
                .mapTo(String.class)
                .list());
    }
}
