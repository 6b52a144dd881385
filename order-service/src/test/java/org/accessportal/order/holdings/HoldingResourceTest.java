package org.accessportal.order.holdings;

import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORDERER;
import static org.accessportal.order.OrderFixture.STRANGER;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.engagementOf;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.resource;
import static org.accessportal.order.OrderFixture.sent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.platform.events.AssignmentState.Assignment;
import org.accessportal.platform.events.AssignmentState.Reason;
import org.accessportal.platform.events.AssignmentState.ReasonKind;
import org.accessportal.platform.events.AssignmentState.Status;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OrderTestProfile.class)
class HoldingResourceTest {

    private static final UUID ENGAGEMENT = engagementOf(ANNA);
    private static final UUID ANOTHER = new UUID(10, 99);
    private static final UUID POLICY = new UUID(12, 1);

    @Inject
    Jdbi jdbi;

    @Inject
    HoldingIntake intake;

    private OrderFixture fixture;

    @BeforeEach
    void anOrganization() {
        fixture = new OrderFixture(jdbi);
        fixture.set();
    }

    @Test
    @DisplayName("OR-4: what a policy or an order gives for the engagement is there, with its level")
    void whatTheEngagementGives() {
        String policy = resource("policy", "");
        String order = resource("order", "");
        has(policy, "STANDARD", Status.ACTIVE, given(ENGAGEMENT));
        has(order, null, Status.BEING_DELIVERED, new Reason(ReasonKind.ORDER, ENGAGEMENT, null, null, POLICY));
        asked(MANAGER)
                .statusCode(200)
                .body("items.resourceId", containsInAnyOrder(policy, order))
                .body("items.find { it.level != null }.resourceId", equalTo(policy))
                .body("items.level", containsInAnyOrder("STANDARD", null));
    }

    @Test
    @DisplayName("OR-4: what rests on another engagement or a delegation, or is only kept, is left out")
    void whatRestsOnSomethingElse() {
        has(resource("other", ""), null, Status.ACTIVE, given(ANOTHER));
        has(resource("lent", ""), null, Status.ACTIVE, new Reason(ReasonKind.DELEGATION, ENGAGEMENT, null, null));
        has(resource("kept", ""), null, Status.FROZEN, given(ENGAGEMENT));
        has(resource("gone", ""), null, Status.ENDED, given(ENGAGEMENT));
        asked(MANAGER).statusCode(200).body("items", empty());
    }

    @Test
    @DisplayName("OR-4: of what two engagements give, the other one's level stays unknown")
    void whatTwoEngagementsGive() {
        String both = resource("both", "");
        take(assignment(both, "FULL", Status.ACTIVE, ANOTHER, List.of(given(ANOTHER), given(ENGAGEMENT))));
        asked(MANAGER).body("items.resourceId", contains(both)).body("items[0].level", equalTo(null));
    }

    @Test
    @DisplayName("OR-4: of what two engagements give, the level that was ordered for this one is known")
    void whatWasOrderedForTheEngagement() {
        String both = resource("both", "\"approvals\": []");
        String line = sent(MANAGER, line(ANNA, both, null)).getFirst();
        take(assignment(both, "FULL", Status.ACTIVE, ANOTHER, List.of(given(ANOTHER), given(ENGAGEMENT))));
        jdbi.useHandle(handle ->
                handle.execute("update order_line set state = 'ACTIVE', level = 'BASE' where id = ?::uuid", line));
        asked(MANAGER).body("items.resourceId", contains(both)).body("items.level", contains("BASE"));
        jdbi.useHandle(handle -> handle.execute("update order_line set state = 'ENDED' where id = ?::uuid", line));
        asked(MANAGER).body("items[0].level", equalTo(null));
    }

    @Test
    @DisplayName("OR-4: what nobody can order is left out")
    void whatNobodyOrders() {
        String retired = resource("retired", "");
        has(retired, null, Status.ACTIVE, given(ENGAGEMENT));
        has(resource("given-alone", "\"orderableBy\": []"), null, Status.ACTIVE, given(ENGAGEMENT));
        as(OrderFixture.ADMINISTRATOR)
                .body("{\"reason\": \"Avvecklas\"}")
                .post("/order/v1/resources/" + retired + "/retirement")
                .then()
                .statusCode(200);
        asked(MANAGER).statusCode(200).body("items", empty());
    }

    @Test
    @DisplayName("OR-2, ID-9: somebody else's people, protected ones and unknown ones are all not there")
    void othersPeopleAreNotThere() {
        fixture.makeOrderer(ORDERER);
        asked(ORDERER).statusCode(200);
        asked(BO).statusCode(404);
        asked(STRANGER).statusCode(404);
        as(MANAGER).get(address(UUID.randomUUID())).then().statusCode(404);
        fixture.protect(ANNA);
        asked(ORDERER).statusCode(404);
        asked(MANAGER).statusCode(200);
    }

    @Test
    @DisplayName("OR-1: what every other colleague at the unit has is usual; protected ones are not counted (ID-9)")
    void whatColleaguesUsuallyHave() {
        String usual = resource("usual", "");
        String rare = resource("rare", "");
        List<UUID> colleagues = fixture.others(ANNA);
        int half = (colleagues.size() + 1) / 2;
        colleagues.stream().limit(half).forEach(person -> hold(person, usual));
        hold(colleagues.getFirst(), rare);
        as(MANAGER).get(address(ENGAGEMENT) + "/usual").then().statusCode(200).body("resourceIds", contains(usual));
        as(STRANGER).get(address(ENGAGEMENT) + "/usual").then().statusCode(404);
        fixture.protect(colleagues.getFirst());
        fixture.protect(colleagues.get(1));
        as(MANAGER).get(address(ENGAGEMENT) + "/usual").then().body("resourceIds", empty());
    }

    private void hold(UUID person, String resource) {
        UUID engagement = engagementOf(person);
        take(new Assignment(
                UUID.randomUUID(),
                new Revision(0, 1),
                OrderFixture.ORGANIZATION,
                person,
                engagement,
                UUID.fromString(resource),
                null,
                Status.ACTIVE,
                OrderFixture.today(),
                null,
                List.of(given(engagement)),
                null));
    }

    private static ValidatableResponse asked(UUID viewer) {
        return as(viewer).get(address(ENGAGEMENT)).then();
    }

    private static String address(UUID engagement) {
        return "/order/v1/recipients/" + engagement + "/holdings";
    }

    private static Reason given(UUID engagement) {
        return new Reason(ReasonKind.POLICY, engagement, POLICY, 1);
    }

    private void has(String resource, @Nullable String level, Status status, Reason reason) {
        take(assignment(resource, level, status, reason.engagementId(), List.of(reason)));
    }

    private void take(Assignment assignment) {
        QuarkusTransaction.requiringNew()
                .run(() -> intake.handle(List.of(new Received<>(UUID.randomUUID(), assignment, false))));
    }

    private static Assignment assignment(
            String resource, @Nullable String level, Status status, UUID engagement, List<Reason> reasons) {
        return new Assignment(
                UUID.randomUUID(),
                new Revision(0, 1),
                OrderFixture.ORGANIZATION,
                ANNA,
                engagement,
                UUID.fromString(resource),
                level,
                status,
                OrderFixture.today(),
                null,
                reasons,
                null);
    }
}
