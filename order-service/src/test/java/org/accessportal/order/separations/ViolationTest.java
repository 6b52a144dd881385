package org.accessportal.order.separations;

import static org.accessportal.order.OrderFixture.ADMINISTRATOR;
import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORGANIZATION;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.engagementOf;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.resource;
import static org.accessportal.order.OrderFixture.sent;
import static org.accessportal.order.OrderFixture.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Those who hold both already (PO-9). */
@QuarkusTest
@TestProfile(OrderTestProfile.class)
class ViolationTest {

    private static final UUID KEEPER = OrderFixture.STRANGER;

    @Inject
    Jdbi jdbi;

    @Inject
    SeparationFixture separations;

    @Inject
    ViolationSearch search;

    private String suppliers;
    private String payments;

    @BeforeEach
    void annaHoldsBoth() {
        new OrderFixture(jdbi).set();
        suppliers = resource("suppliers", "\"approvals\": []");
        payments = resource("payments", "\"approvals\": []");
        role(KEEPER, "POLICY_ADMINISTRATOR", "602");
        hold(ANNA, suppliers, null);
        hold(ANNA, payments, null);
        hold(BO, suppliers, null);
    }

    @Test
    @DisplayName("PO-9: when two are kept apart, those who hold both are found at once, and told what gives each")
    void foundWhenMade() {
        UUID separation = separations.separate(suppliers, payments, null);
        counts(KEEPER).body("separationId", contains(separation.toString())).body("violating", contains(1));
        violations(KEEPER, separation)
                .body("items.identityId", contains(ANNA.toString()))
                .body("items[0].foundOn", equalTo(today().toString()))
                .body("items[0].exceptedUntil", nullValue())
                .body("items[0].oneByOrder", equalTo(false));
        separations.end(separation, suppliers, payments);
        counts(KEEPER).body("$", empty());
        violations(KEEPER, separation, 404);
    }

    @Test
    @DisplayName(
            "PO-9: the nightly check finds those who have come to hold both, keeps the day, and forgets who no longer does")
    void foundAtNight() {
        UUID separation = separations.separate(suppliers, payments, null);
        jdbi.useHandle(handle -> handle.execute("update separation_violation set found_on = found_on - 9"));
        hold(BO, payments, UUID.randomUUID());
        violations(KEEPER, separation).body("total", equalTo(1));
        search.nightly();
        search.nightly();
        violations(KEEPER, separation)
                .body("items.identityId", contains(ANNA.toString(), BO.toString()))
                .body("items.foundOn", contains(today().minusDays(9).toString(), today().toString()))
                .body("items[1].otherByOrder", equalTo(true));
        jdbi.useHandle(handle -> handle.execute("update holding set status = 'ENDED' where identity_id = ?", ANNA));
        violations(KEEPER, separation).body("items.identityId", contains(BO.toString()));
        nextNight();
        violations(KEEPER, separation).body("total", equalTo(1));
    }

    @Test
    @DisplayName("PO-9: whoever is excepted is shown so until the last day, and then without")
    void excepted() {
        jdbi.useHandle(handle ->
                handle.execute("delete from holding where identity_id = ? and resource_id = ?::uuid", ANNA, payments));
        UUID separation = separations.separate(suppliers, payments, null);
        LocalDate last = today().plusDays(30);
        String line = sent(
                        MANAGER,
                        line(ANNA, payments, "\"to\": \"%s\", \"exceptionReason\": \"Semester\"".formatted(last)))
                .getFirst();
        hold(ANNA, payments, UUID.fromString(line));
        nextNight();
        violations(KEEPER, separation).body("items[0].exceptedUntil", nullValue()); // not approved
        jdbi.useHandle(handle -> handle.execute("update order_line set state = 'ACTIVE' where id = ?::uuid", line));
        violations(KEEPER, separation).body("items[0].exceptedUntil", equalTo(last.toString()));
        counts(KEEPER).body("violating", contains(0)).body("excepted", contains(1));
        jdbi.useHandle(handle ->
                handle.execute("update order_line set ends_on = ? where id = ?::uuid", today().minusDays(1), line));
        violations(KEEPER, separation).body("items[0].exceptedUntil", nullValue());
    }

    @Test
    @DisplayName(
            "PO-9, RO-6: policy administrators see those of their administration, auditors and system administrators all")
    void whoSees() {
        UUID separation = separations.separate(suppliers, payments, null);
        UUID auditor = OrderFixture.HEAD;
        UUID elsewhere = OrderFixture.OWNER;
        role(auditor, "AUDITOR", null);
        role(elsewhere, "POLICY_ADMINISTRATOR", "999");
        for (UUID seeing : new UUID[] {auditor, ADMINISTRATOR}) {
            violations(seeing, separation).body("total", equalTo(1));
        }
        violations(elsewhere, separation).body("total", equalTo(0));
        counts(elsewhere).body("$", empty());
        violations(MANAGER, separation, 403);
        as(MANAGER).get("/order/v1/separations").then().statusCode(403);
        violations(KEEPER, UUID.randomUUID(), 404);
    }

    @Test
    @DisplayName("PO-9: that of an administration is broken by those who work there")
    void ofAnAdministration() {
        UUID elsewhere = separations.separate(suppliers, payments, "999");
        UUID here = separations.separate(suppliers, payments, "602");
        counts(ADMINISTRATOR).body("separationId", contains(here.toString()));
        violations(ADMINISTRATOR, elsewhere).body("total", equalTo(0));
    }

    @Test
    @DisplayName("ID-9: a protected person is in no list and no count")
    void protectedPeopleAreNowhere() {
        hold(BO, payments, null);
        UUID separation = separations.separate(suppliers, payments, null);
        violations(ADMINISTRATOR, separation)
                .body("items.identityId", containsInAnyOrder(ANNA.toString(), BO.toString()));
        new OrderFixture(jdbi).protect(ANNA);
        violations(ADMINISTRATOR, separation)
                .body("total", equalTo(1))
                .body("items.identityId", contains(BO.toString()));
        counts(ADMINISTRATOR).body("violating", contains(1));
    }

    @Test
    @DisplayName("PO-9: at night those who keep duties apart where the person works are told, once of each")
    void toldAtNight() {
        role(OrderFixture.OWNER, "POLICY_ADMINISTRATOR", "999");
        separations.separate(suppliers, payments, null);
        assertThat(told()).isEmpty();
        search.nightly();
        assertThat(told()).containsExactly(KEEPER + " 1");
        hold(BO, payments, null);
        nextNight();
        nextNight();
        assertThat(told()).containsExactly(KEEPER + " 1", KEEPER + " 1");
    }

    @Test
    @DisplayName(
            "PO-9, ID-9: nobody is told of themselves or of somebody protected; without a keeper the administrators")
    void whoIsTold() {
        jdbi.useHandle(handle -> handle.execute("delete from directory_role where identity_id = ?", KEEPER));
        role(ANNA, "POLICY_ADMINISTRATOR", null);
        hold(BO, payments, null);
        new OrderFixture(jdbi).protect(BO);
        separations.separate(suppliers, payments, null);
        nextNight();
        assertThat(told()).containsExactly(ADMINISTRATOR + " 1");
    }

    @Test
    @DisplayName("PO-9: of somebody with an exception they are told the night after it is over")
    void toldAfterTheException() {
        UUID line = UUID.fromString(sent(
                        MANAGER,
                        line(ANNA, resource("third", "\"approvals\": []"), "\"to\": \"" + today().plusDays(9) + "\""))
                .getFirst());
        UUID separation = separations.separate(suppliers, payments, null);
        jdbi.useHandle(handle ->
                handle.execute("insert into separation_exception values (?, ?, 'Semester')", line, separation));
        search.nightly();
        assertThat(told()).isEmpty();
        jdbi.useHandle(handle -> handle.execute("update order_line set state = 'ENDED' where id = ?", line));
        nextNight();
        assertThat(told()).containsExactly(KEEPER + " 1");
    }

    private List<String> told() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select (payload::json ->> 'recipientId') || ' ' || (payload::json ->> 'people') from outbox
                        where event_type = 'order.violation-notice.v1' order by position
                        """).mapTo(String.class).list());
    }

    private void nextNight() {
        jdbi.useHandle(handle -> handle.execute("update separation_sweep set swept_on = swept_on - 1"));
        search.nightly();
    }

    private static ValidatableResponse counts(UUID viewer) {
        return as(viewer).get("/order/v1/separations").then().statusCode(200);
    }

    private static ValidatableResponse violations(UUID viewer, UUID separation) {
        return violations(viewer, separation, 200);
    }

    private static ValidatableResponse violations(UUID viewer, UUID separation, int status) {
        return as(viewer)
                .get("/order/v1/separations/" + separation + "/violations")
                .then()
                .statusCode(status);
    }

    private void hold(UUID person, String resource, @Nullable UUID line) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into holding values (gen_random_uuid(), ?, ?, ?, ?, null, 'ACTIVE', null, ?::uuid[], '{}')",
                ORGANIZATION,
                person,
                engagementOf(person),
                UUID.fromString(resource),
                line == null ? "{}" : "{" + line + "}"));
    }

    private void role(UUID person, String role, @Nullable String administration) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into directory_role values (?, ?, ?, ?)", person, ORGANIZATION, role, administration));
    }
}
