package org.accessportal.order.experts;

import static org.accessportal.order.OrderFixture.ADMINISTRATOR;
import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.MANAGER;
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
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OrderTestProfile.class)
class ExpertResourceTest {

    private static final UUID WARD = new UUID(9, 90);
    private static final UUID ELSEWHERE = new UUID(9, 91);

    @Inject
    Jdbi jdbi;

    private OrderFixture fixture;
    private String lifecare;

    @BeforeEach
    void aProviderWithASystem() {
        fixture = new OrderFixture(jdbi);
        fixture.set();
        jdbi.useHandle(handle -> {
            handle.execute("update directory_unit set provider = true");
            handle.execute(
                    "insert into directory_unit values (?, ?, ?, 'Ward', '602', '1042', true, false)",
                    WARD,
                    ORGANIZATION,
                    UNIT);
            handle.execute(
                    "insert into directory_unit values (?, ?, null, 'Office', '602', '1042', false, false)",
                    ELSEWHERE,
                    ORGANIZATION);
        });
        lifecare = resource("lifecare", """
                "approvals": [], "opensRole": "EXPERT_USER", "opensRoleWhen": {"field": "expert", "equals": "true"},
                "ownerIds": ["%s"], "form": [
                  {"name": "expert", "type": "BOOLEAN", "label": {"sv": "Expert", "en": "Expert"}}]""".formatted(OWNER));
    }

    @Test
    @DisplayName("RO-5: whoever was ordered as an expert user is listed at the provider, as long as the access lasts")
    void expertIsListedAtTheProvider() {
        work(ANNA, WARD);
        String line = has(ANNA, "true");
        has(BO, "false");
        experts(ADMINISTRATOR)
                .body("items.system", contains("S"))
                .body("items.unitId", contains(UNIT.toString()))
                .body("items.expertIds", contains(List.of(ANNA.toString())))
                .body("items.lacking", contains(false));
        end(line, OrderFixture.today().plusDays(3));
        experts(ADMINISTRATOR).body("items.expertIds", contains(List.of(ANNA.toString())));
    }

    @Test
    @DisplayName("RO-5: whoever has lost the access is an expert user no more")
    void expertLeavesWithTheAccess() {
        has(ANNA, "true");
        end(has(BO, "true"), OrderFixture.today());
        experts(ADMINISTRATOR).body("items.expertIds", contains(List.of(ANNA.toString())));
    }

    @Test
    @DisplayName("RO-5: a provider with none is flagged, and a larger one with too few")
    void providerWithoutEnoughIsFlagged() {
        experts(ADMINISTRATOR).body("items.lacking", contains(true)).body("items.needed", contains(1));
        has(ANNA, "true");
        lacking(ADMINISTRATOR, 0);
        for (int i = 0; i < 60; i++) {
            employ(new UUID(8, i));
        }
        experts(ADMINISTRATOR).body("items.needed", contains(2)).body("items.people", contains(69));
        lacking(ADMINISTRATOR, 1);
    }

    @Test
    @DisplayName("RO-5: one sees the provider that one works at; who works elsewhere sees none")
    void othersSeeTheirOwnProvider() {
        has(ANNA, "true");
        experts(STRANGER).body("items.expertIds", contains(List.of(ANNA.toString())));
        work(STRANGER, ELSEWHERE);
        experts(STRANGER).body("total", equalTo(0));
        experts(OWNER).body("total", equalTo(1));
    }

    @Test
    @DisplayName("ID-9: a protected expert user is neither listed nor counted, but told")
    void protectedExpertLeavesNoTrace() {
        has(ANNA, "true");
        fixture.protect(ANNA);
        experts(ADMINISTRATOR)
                .body("items.expertIds", contains(empty()))
                .body("items.people", contains(8))
                .body("items.lacking", contains(true));
        news(OWNER, "S", "Ny version").statusCode(201).body("experts", equalTo(0));
        assertThat(told()).containsExactly(List.of(ANNA.toString()));
    }

    @Test
    @DisplayName("RO-5: the owner's news goes to the system's expert users, once, by their ids")
    void ownerTellsExperts() {
        news(OWNER, "S", "Ny version").statusCode(422).body("type", endsWith("/no-experts"));
        has(ANNA, "true");
        has(BO, "true");
        for (int time = 0; time < 2; time++) {
            as(OWNER)
                    .header("Idempotency-Key", "one")
                    .body(body("S", "Ny version"))
                    .post("/order/v1/experts/news")
                    .then()
                    .statusCode(201)
                    .body("experts", equalTo(2));
        }
        assertThat(told()).containsExactly(List.of(ANNA.toString(), BO.toString()));
        assertThat(texts("select details from audit_row where action = 'experts.told'"))
                .contains("S");
        as(OWNER).get("/order/v1/experts/systems").then().body("items.actions", contains(List.of("SEND_NEWS")));
    }

    @Test
    @DisplayName("RO-5: nobody else tells them; a system that is unknown answers alike, and no number is published")
    void nobodyElseTellsExperts() {
        has(ANNA, "true");
        news(STRANGER, "S", "Ny version").statusCode(403);
        news(STRANGER, "Unknown", "Ny version").statusCode(403);
        as(STRANGER).get("/order/v1/experts/systems").then().body("items.actions", contains(empty()));
        news(OWNER, "S", "Om 19121212-1212").statusCode(422).body("type", endsWith("/personnummer-in-text"));
        news(OWNER, "S", "Rad 1\\nBcc: x@example.org").statusCode(422);
        assertThat(told()).isEmpty();
    }

    /** An active line, with that answer to whether it makes an expert user. */
    private String has(UUID person, String expert) {
        String form = "\"form\": [{\"name\": \"expert\", \"values\": [\"" + expert + "\"]}]";
        String line = sent(MANAGER, line(person, lifecare, form)).getFirst();
        jdbi.useHandle(handle -> handle.execute("update order_line set state = 'ACTIVE' where id = ?::uuid", line));
        return line;
    }

    private static void end(String line, LocalDate on) {
        as(MANAGER)
                .body("{\"on\": \"%s\"}".formatted(on))
                .post("/order/v1/lines/" + line + "/ending")
                .then()
                .statusCode(200);
    }

    private void work(UUID person, UUID unit) {
        jdbi.useHandle(handle -> handle.execute(
                "update directory_engagement set unit_id = ? where engagement_id = ?", unit, engagementOf(person)));
    }

    private void employ(UUID person) {
        jdbi.useHandle(handle -> {
            handle.execute("insert into directory_identity values (?, ?, 1, false)", person, ORGANIZATION);
            handle.execute(
                    "insert into directory_engagement values (?, ?, ?, '602', '1042', null, null, null, null, null, true)",
                    new UUID(7, person.getLeastSignificantBits()),
                    person,
                    WARD);
        });
    }

    private static ValidatableResponse experts(UUID viewer) {
        return as(viewer).get("/order/v1/experts").then().statusCode(200);
    }

    private static void lacking(UUID viewer, int total) {
        as(viewer).get("/order/v1/experts?system=S&lacking=true").then().body("total", equalTo(total));
    }

    private static ValidatableResponse news(UUID sender, String system, String subject) {
        return as(sender)
                .body(body(system, subject))
                .post("/order/v1/experts/news")
                .then();
    }

    private static String body(String system, String subject) {
        return """
                {"system": "%s", "subject": "%s", "text": "Stängt 18-19."}""".formatted(system, subject);
    }

    private List<List<String>> told() {
        return texts("select payload::json ->> 'recipientIds' from outbox where topic = 'order.facts'"
                        + " and payload::json ->> 'system' is not null order by position")
                .stream()
                .map(ids -> List.of(ids.replaceAll("[\\[\\]\" ]", "").split(",")))
                .toList();
    }

    private List<String> texts(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
