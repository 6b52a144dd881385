package org.accessportal.order.confirmations;

import static io.restassured.RestAssured.given;
import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.OWNER;
import static org.accessportal.order.OrderFixture.STRANGER;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.engagementOf;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.resource;
import static org.accessportal.order.OrderFixture.sent;
import static org.accessportal.order.OrderFixture.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.order.lines.LineMove;
import org.accessportal.order.lines.Lines;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OrderTestProfile.class)
class ConfirmationResourceTest {

    private static final String LIST = "/order/v1/confirmations";

    @Inject
    Jdbi jdbi;

    @Inject
    Lines lines;

    @Inject
    ConfirmationService confirmations;

    private OrderFixture fixture;

    @BeforeEach
    void anOrganization() {
        fixture = new OrderFixture(jdbi);
        fixture.set();
    }

    @Test
    @DisplayName("OR-7: what is permanent is asked about after the resource's months, 12 by default; what ends is not")
    void permanentIsAskedAbout() {
        delivered(ANNA, "usual", "", null);
        delivered(ANNA, "often", ", \"askAgainMonths\": 6", null);
        delivered(ANNA, "temporary", "", "\"to\": \"" + today().plusDays(30) + "\"");
        assertThat(days()).containsExactly(today().plusMonths(6), today().plusMonths(12));
        confirmations.askNext();
        asked(MANAGER, 0);
    }

    @Test
    @DisplayName("OR-7: when the day has come the responsible manager is asked, by mail and on a list, once")
    void managerIsAskedOnce() {
        String line = delivered(ANNA, "usual", "", null);
        dayHasCome();
        confirmations.askNext();
        confirmations.askNext();
        assertThat(told()).containsExactly("[\"" + MANAGER + "\"]");
        as(MANAGER).get(LIST).then().statusCode(200).body("items.lineId", contains(line));
        asked(ANNA, 0);
        asked(STRANGER, 0);
    }

    @Test
    @DisplayName("OR-7: two replicas ask once; one that stops before it is done has asked nothing")
    void severalReplicasAskOnce() {
        delivered(ANNA, "usual", "", null);
        dayHasCome();
        QuarkusTransaction.begin();
        confirmations.askNext();
        CompletableFuture.runAsync(confirmations::askNext).join();
        QuarkusTransaction.rollback();
        assertThat(told()).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> {
            confirmations.askNext();
            CompletableFuture.runAsync(confirmations::askNext).join();
        });
        assertThat(told()).hasSize(1);
    }

    @Test
    @DisplayName("OR-7: kept is asked about again after the next interval; the answer stands on the line")
    void keptIsAskedAboutAgain() {
        String line = delivered(ANNA, "often", ", \"askAgainMonths\": 6", null);
        dayHasCome();
        confirmations.askNext();
        answer(MANAGER, line, "KEEP").statusCode(200).body("state", equalTo("ACTIVE"));
        assertThat(days()).containsExactly(today().plusMonths(6));
        asked(MANAGER, 0);
        as(MANAGER).get("/order/v1/lines/" + line).then().body("timeline.code", hasItem("KEPT"));
        answer(MANAGER, line, "END").statusCode(409).body("type", endsWith("/not-asked"));
        dayHasCome();
        confirmations.askNext();
        asked(MANAGER, 1);
    }

    @Test
    @DisplayName("OR-7, OR-8: ended is ended as any line is, and never asked about again")
    void endedIsEnded() {
        String line = delivered(ANNA, "usual", "", null);
        dayHasCome();
        confirmations.askNext();
        answer(MANAGER, line, "END").statusCode(200).body("state", equalTo("AWAITING_END"));
        assertThat(days()).isEmpty();
        answer(MANAGER, line, "KEEP").statusCode(409);
    }

    @Test
    @DisplayName("RO-7, SI-2: nobody answers for themselves or for others' people, nor with a card of level 2")
    void nobodyElseAnswers() {
        String line = delivered(ANNA, "usual", "", null);
        dayHasCome();
        confirmations.askNext();
        answer(STRANGER, line, "KEEP").statusCode(404);
        answer(ANNA, line, "KEEP").statusCode(404);
        answer(MANAGER, UUID.randomUUID().toString(), "KEEP").statusCode(404);
        answer(MANAGER, line, "PERHAPS").statusCode(400);
        given().contentType("application/json")
                .header(
                        "Authorization",
                        "Bearer " + TokenIssuer.token(MANAGER, OrderFixture.ORGANIZATION, UUID.randomUUID(), 2))
                .body("{\"answer\": \"KEEP\"}")
                .post(LIST + "/" + line + "/answer")
                .then()
                .statusCode(403);
        asked(MANAGER, 1);
    }

    @Test
    @DisplayName("RO-1: the question goes with the responsibility, also one that waits already")
    void questionGoesWithTheResponsibility() {
        delivered(ANNA, "usual", "", null);
        dayHasCome();
        confirmations.askNext();
        jdbi.useHandle(handle -> handle.execute(
                "update directory_manager set manager_id = ? where engagement_id = ?", OWNER, engagementOf(ANNA)));
        asked(MANAGER, 0);
        asked(OWNER, 1);
    }

    @Test
    @DisplayName("OR-7: a line that gets an end is asked about no more")
    void lineThatGetsAnEndIsNotAskedAbout() {
        String line = delivered(BO, "usual", "", null);
        as(MANAGER)
                .body("{\"to\": \"" + today().plusDays(10) + "\"}")
                .post("/order/v1/lines/" + line + "/shortening")
                .then()
                .statusCode(200);
        assertThat(days()).isEmpty();
    }

    private String delivered(UUID person, String code, String terms, @Nullable String more) {
        String line = sent(MANAGER, line(person, resource(code, "\"approvals\": []" + terms), more))
                .getFirst();
        QuarkusTransaction.requiringNew()
                .run(() -> lines.byItself(UUID.fromString(line), LineMove.DELIVER, "DELIVERED"));
        return line;
    }

    private void dayHasCome() {
        jdbi.useHandle(handle -> handle.execute("update confirmation set ask_on = ?", today()));
    }

    private static ValidatableResponse answer(UUID actor, String line, String answer) {
        return as(actor)
                .body("{\"answer\": \"" + answer + "\"}")
                .post(LIST + "/" + line + "/answer")
                .then();
    }

    private static void asked(UUID viewer, int total) {
        as(viewer).get(LIST).then().body("total", equalTo(total));
    }

    private List<LocalDate> days() {
        return jdbi.withHandle(handle -> handle.createQuery("select ask_on from confirmation order by ask_on")
                .mapTo(LocalDate.class)
                .list());
    }

    private List<String> told() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select payload::json ->> 'recipientIds' from outbox where topic = 'order.facts'
                          and payload::json ->> 'kind' = 'STILL_NEEDED' order by position
                        """).mapTo(String.class).list());
    }
}
