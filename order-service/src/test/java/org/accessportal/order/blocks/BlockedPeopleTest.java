package org.accessportal.order.blocks;

import static org.accessportal.order.OrderFixture.ADMINISTRATOR;
import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.FULFILLER;
import static org.accessportal.order.OrderFixture.HEAD;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORDERER;
import static org.accessportal.order.OrderFixture.ORGANIZATION;
import static org.accessportal.order.OrderFixture.OWNER;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.sent;
import static org.accessportal.order.OrderFixture.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.DirectoryFeed;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** AS-5, SI-3: what this service refuses people whose access is stopped, and who stands in for them. */
@QuarkusTest
@TestProfile(OrderTestProfile.class)
class BlockedPeopleTest {

    private static final String OWNED = "\"approvals\": [\"RESOURCE_OWNER\"], \"ownerIds\": [\"" + OWNER + "\"]";

    @Inject
    Jdbi jdbi;

    @Inject
    DirectoryFeed directory;

    private OrderFixture fixture;

    @BeforeEach
    void organization() {
        fixture = new OrderFixture(jdbi);
        fixture.set();
    }

    @Test
    @DisplayName(
            "AS-5: the token of somebody who is stopped opens nothing here, and does when two people have lifted it")
    void tokensAreRefused() {
        as(OWNER).get("/order/v1/approvals").then().statusCode(200);
        directory.block(OWNER);
        as(OWNER).get("/order/v1/approvals").then().statusCode(401).body("type", endsWith("/not-signed-in"));
        as(OWNER).body("{\"lines\": []}").post("/order/v1/orders").then().statusCode(401);
        as(MANAGER).get("/order/v1/approvals").then().statusCode(200);
        directory.lift(OWNER);
        as(OWNER).get("/order/v1/approvals").then().statusCode(200);
    }

    @Test
    @DisplayName("SI-3: the token of a session that has ended opens nothing, and another session's does")
    void endedSessionsAreRefused() {
        UUID session = UUID.randomUUID();
        String token = TokenIssuer.token(OWNER, ORGANIZATION, session, 3);
        assertThat(statusWith(token)).isEqualTo(200);
        directory.endSession(OWNER, session);
        assertThat(statusWith(token)).isEqualTo(401);
        as(OWNER).get("/order/v1/approvals").then().statusCode(200);
        directory.endSessionsBefore(OWNER, Instant.now().plusSeconds(60));
        as(OWNER).get("/order/v1/approvals").then().statusCode(401);
    }

    @Test
    @DisplayName("AS-5, AP-4: a step that only somebody stopped could decide is stuck at once, and is given to another")
    void stepOfAStoppedApproverIsStuck() {
        String step = stepAt(OWNED);
        assertThat(stuck()).isEmpty();
        directory.block(OWNER);
        assertThat(stuck()).containsExactly(step);
        reassign(step, OWNER).statusCode(422);
        reassign(step, HEAD).statusCode(200);
        assertThat(stuck()).isEmpty();
        decide(step, HEAD).statusCode(200);
    }

    @Test
    @DisplayName("AS-5, RO-2: while a manager is stopped, whoever has the role lent decides; nobody has: it is stuck")
    void delegateStandsIn() {
        fixture.makeOrderer(ORDERER);
        String resource = OrderFixture.resource("managed", "\"approvals\": [\"LINE_MANAGER\"]");
        String step =
                fixture.awaitingStep(sent(ORDERER, line(ANNA, resource, null)).getFirst());
        directory.block(MANAGER);
        assertThat(stuck()).containsExactly(step);
        fixture.lend(MANAGER, BO, today(), today());
        assertThat(stuck()).isEmpty();
        decide(step, BO).statusCode(200);
    }

    @Test
    @DisplayName("AS-5, PR-6: nothing is given by hand to somebody stopped; it goes on when that is lifted")
    void nothingIsGivenByHand() {
        String resource =
                OrderFixture.resource("byhand", "\"fulfilment\": {\"kind\": \"TASK\", \"queue\": \"soc-it\"}");
        sent(MANAGER, line(ANNA, resource, null));
        String task = as(FULFILLER).get("/order/v1/tasks").path("items[0].id");
        directory.block(ANNA);
        as(FULFILLER)
                .body("{}")
                .post("/order/v1/tasks/" + task + "/completion")
                .then()
                .statusCode(409)
                .body("type", endsWith("/recipient-blocked"));
        directory.lift(ANNA);
        as(FULFILLER)
                .body("{}")
                .post("/order/v1/tasks/" + task + "/completion")
                .then()
                .statusCode(200)
                .body("state", is("DONE"));
    }

    private String stepAt(String terms) {
        return fixture.awaitingStep(sent(MANAGER, line(ANNA, OrderFixture.resource("owned", terms), null))
                .getFirst());
    }

    private static List<String> stuck() {
        return as(ADMINISTRATOR).get("/order/v1/approvals/stuck").path("items.stepId");
    }

    private static io.restassured.response.ValidatableResponse reassign(String step, UUID to) {
        return as(ADMINISTRATOR)
                .body("{\"approverId\": \"" + to + "\", \"reason\": \"stopped\"}")
                .post("/order/v1/approvals/" + step + "/reassignment")
                .then();
    }

    private static io.restassured.response.ValidatableResponse decide(String step, UUID by) {
        return as(by).body("{\"decision\": \"APPROVED\"}")
                .post("/order/v1/approvals/" + step + "/decision")
                .then();
    }

    private static int statusWith(String token) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/order/v1/approvals")
                .statusCode();
    }
}
