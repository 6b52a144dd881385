package org.accessportal.order.reach;

import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORDERER;
import static org.accessportal.order.OrderFixture.ORGANIZATION;
import static org.accessportal.order.OrderFixture.OWNER;
import static org.accessportal.order.OrderFixture.STRANGER;
import static org.accessportal.order.OrderFixture.UNIT;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.engagementOf;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.resource;
import static org.accessportal.order.OrderFixture.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.order.lines.LineMove;
import org.accessportal.order.lines.Lines;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OrderTestProfile.class)
class ReachResourceTest {

    private static final UUID WARD = new UUID(9, 50);
    private static final UUID EMPTY = new UUID(9, 51);

    @Inject
    Jdbi jdbi;

    @Inject
    Lines lines;

    private OrderFixture fixture;
    private String resource;

    /** A ward whose manager has one person, with a room in it where nobody works. */
    @BeforeEach
    void anotherUnit() {
        fixture = new OrderFixture(jdbi);
        fixture.set();
        unit(WARD, null);
        unit(EMPTY, WARD);
        work(OWNER);
        work(STRANGER);
        fixture.manages(OWNER, STRANGER);
        fixture.manages(OrderFixture.HEAD, OWNER);
        resource = resource("records", """
                "approvals": [], "form": [{"name": "units", "type": "UNITS", "label": {"sv": "E", "en": "U"}}]""");
    }

    @Test
    @DisplayName("OR-7: the target unit's manager is told once it is active, and sees what it is")
    void targetUnitsManagerIsTold() {
        String line = ordered(ANNA, WARD, UNIT);
        assertThat(told()).isEmpty();
        as(OWNER).get("/order/v1/reaches").then().body("total", equalTo(0));
        deliver(line);
        assertThat(told()).containsExactly("[\"" + OWNER + "\"]");
        as(OWNER)
                .get("/order/v1/reaches")
                .then()
                .statusCode(200)
                .body("items.lineId", contains(line))
                .body("items.unitIds", contains(List.of(WARD.toString())));
    }

    @Test
    @DisplayName("OR-7: others see nothing of it, and access at the own unit tells nobody")
    void othersAreNotTold() {
        deliver(ordered(ANNA, WARD));
        for (UUID other : List.of(MANAGER, STRANGER, ANNA)) {
            as(other).get("/order/v1/reaches").then().body("total", equalTo(0));
        }
        deliver(ordered(BO, UNIT));
        assertThat(told()).hasSize(1);
    }

    @Test
    @DisplayName("OR-7, RO-8: where nobody works the manager of the unit above is told")
    void managerOfTheUnitAboveIsTold() {
        deliver(ordered(ANNA, EMPTY));
        assertThat(told()).containsExactly("[\"" + OWNER + "\"]");
    }

    @Test
    @DisplayName("ID-9: a protected person's access tells nobody, and is in no list")
    void protectedPersonLeavesNoTrace() {
        fixture.protect(ANNA);
        deliver(ordered(ANNA, WARD));
        assertThat(told()).isEmpty();
        as(OWNER).get("/order/v1/reaches").then().body("total", equalTo(0));
    }

    @Test
    @DisplayName("OR-7: what has ended reaches the unit no more")
    void whatHasEndedIsGone() {
        String line = ordered(ANNA, WARD);
        deliver(line);
        as(MANAGER)
                .body("{\"on\": \"" + OrderFixture.today() + "\"}")
                .post("/order/v1/lines/" + line + "/ending")
                .then()
                .statusCode(200);
        as(OWNER).get("/order/v1/reaches").then().body("total", equalTo(0));
    }

    @Test
    @DisplayName("AS-6: outsiders come first, then what is temporary, then the rest")
    void outsidersComeFirst() {
        String lasting = ordered(ANNA, WARD);
        String temporary = orderedUntil(OrderFixture.today().plusDays(30), BO, WARD);
        fixture.manages(MANAGER, ORDERER);
        String outside = ordered(ORDERER, WARD);
        jdbi.useHandle(handle -> handle.execute(
                "update directory_engagement set administration_code = '800' where engagement_id = ?",
                engagementOf(ORDERER)));
        List.of(outside, temporary, lasting).forEach(this::deliver);
        as(OWNER)
                .get("/order/v1/reaches")
                .then()
                .body("items.kind", contains("OUTSIDER", "TEMPORARY", "LASTING"))
                .body("items.lineId", contains(outside, temporary, lasting))
                .body("items[0].recipientUnitId", equalTo(UNIT.toString()));
    }

    @Test
    @DisplayName(
            "AS-6: the unit's manager ends several at once, whoever ordered them; it is on record why and by what right")
    void managerEndsWhatReachesTheUnit() {
        List<String> both = List.of(ordered(ANNA, WARD), ordered(BO, WARD));
        both.forEach(this::deliver);
        end(OWNER, both).then().statusCode(200).body("ended", equalTo(2));
        as(OWNER).get("/order/v1/reaches").then().body("total", equalTo(0));
        assertThat(endedByRight("nearest-manager", OWNER)).containsExactlyInAnyOrderElementsOf(both);
        end(OWNER, both).then().statusCode(404);
    }

    @Test
    @DisplayName("AS-6, RO-2: whoever has the manager's role lent sees and ends the same, in the manager's stead")
    void delegateEndsInTheManagersStead() {
        String line = ordered(ANNA, WARD);
        deliver(line);
        fixture.manages(OWNER, OrderFixture.FULFILLER);
        UUID delegation = fixture.lend(
                OWNER, STRANGER, OrderFixture.today(), OrderFixture.today().plusDays(5));
        as(STRANGER).get("/order/v1/reaches").then().body("items.lineId", contains(line));
        end(STRANGER, List.of(line)).then().statusCode(200);
        assertThat(endedByRight("delegation/" + delegation, STRANGER)).containsExactly(line);
    }

    @Test
    @DisplayName("AS-6: others' lines end nothing, neither alone nor beside one's own; nobody ends their own")
    void othersLinesEndNothing() {
        String own = ordered(ANNA, WARD);
        String elsewhere = ordered(BO, UNIT);
        List.of(own, elsewhere).forEach(this::deliver);
        end(OWNER, List.of(own, elsewhere)).then().statusCode(404);
        end(BO, List.of(own)).then().statusCode(404);
        end(OWNER, List.of(UUID.randomUUID().toString())).then().statusCode(404);
        end(OWNER, List.of()).then().statusCode(422);
        as(OWNER).get("/order/v1/reaches").then().body("total", equalTo(1));
        fixture.lend(OWNER, ANNA, OrderFixture.today(), OrderFixture.today().plusDays(5));
        jdbi.useHandle(handle ->
                handle.execute("update directory_manager set manager_id = ? where identity_id = ?", OWNER, ANNA));
        as(ANNA).get("/order/v1/reaches").then().body("total", equalTo(1));
        end(ANNA, List.of(own)).then().statusCode(404);
    }

    /** The lines that the audit log says somebody ended, by that right. */
    private List<String> endedByRight(String right, UUID actor) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select object_id::text from audit_row
                        where action = 'line.ending' and resting_on = :right and actor_id = :actor
                          and object_id in (select id from order_line)
                        """)
                .bind("right", right)
                .bind("actor", actor)
                .mapTo(String.class)
                .list());
    }

    private static Response end(UUID manager, List<String> lines) {
        String ids = lines.stream().map(line -> "\"" + line + "\"").collect(Collectors.joining(","));
        return as(manager)
                .body("{\"lineIds\": [" + ids + "], \"reason\": \"The project is over\"}")
                .post("/order/v1/reaches/endings");
    }

    private String orderedUntil(LocalDate last, UUID person, UUID unit) {
        return sent(
                        MANAGER,
                        line(
                                person,
                                resource,
                                "\"to\": \"" + last + "\", \"form\": [{\"name\": \"units\", \"values\": [\"" + unit
                                        + "\"]}]"))
                .getFirst();
    }

    private String ordered(UUID person, UUID... units) {
        String named = Arrays.stream(units).map(unit -> "\"" + unit + "\"").collect(Collectors.joining(","));
        String form = "\"form\": [{\"name\": \"units\", \"values\": [" + named + "]}]";
        return sent(MANAGER, line(person, resource, form)).getFirst();
    }

    private void deliver(String line) {
        QuarkusTransaction.requiringNew()
                .run(() -> lines.byItself(UUID.fromString(line), LineMove.DELIVER, "DELIVERED"));
    }

    private void unit(UUID unit, @Nullable UUID above) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into directory_unit values (?, ?, ?, 'Ward', '602', '1042', false, false)",
                unit,
                ORGANIZATION,
                above));
    }

    private void work(UUID person) {
        jdbi.useHandle(handle -> handle.execute(
                "update directory_engagement set unit_id = ? where engagement_id = ?", WARD, engagementOf(person)));
    }

    private List<String> told() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select payload::json ->> 'recipientIds' from outbox where topic = 'order.facts'
                          and payload::json ->> 'kind' = 'REACHES_UNIT' order by position
                        """).mapTo(String.class).list());
    }
}
