package org.accessportal.order.reviews;

import static io.restassured.RestAssured.given;
import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.HEAD;
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
import static org.accessportal.order.OrderFixture.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.accessportal.order.DirectoryFeed;
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

/** Anna, who has three things by orders, comes to another unit, whose manager is the owner. */
@QuarkusTest
@TestProfile(OrderTestProfile.class)
class ReviewResourceTest {

    private static final String LIST = "/order/v1/reviews";
    private static final UUID WARD = new UUID(9, 20);
    private static final String KEEP = "{\"answer\": \"KEEP\"}";

    @Inject
    Jdbi jdbi;

    @Inject
    Lines lines;

    @Inject
    ReviewNotices notices;

    @Inject
    DirectoryFeed directory;

    private String first;
    private String second;
    private String ending;

    @BeforeEach
    void annaHasThreeThings() {
        var fixture = new OrderFixture(jdbi);
        fixture.set();
        fixture.manages(HEAD, OWNER);
        jdbi.useHandle(handle -> handle.execute(
                "insert into directory_unit values (?, ?, null, 'Ward', '602', '1042', false, false)",
                WARD,
                ORGANIZATION));
        first = delivered("first", null);
        second = delivered("second", null);
        ending = delivered("ending", "\"to\": \"" + today().plusDays(30) + "\"");
    }

    @Test
    @DisplayName("GO-1: a change of unit opens one review of what was ordered before, for the manager at the new unit")
    void changeOfUnitOpensAReview() {
        directory.moves(ANNA, UNIT);
        assertListed(MANAGER, 0);
        annaMoves();

        as(OWNER)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].identityId", equalTo(ANNA.toString()))
                .body("items[0].unitId", equalTo(WARD.toString()))
                .body("items[0].dueOn", equalTo(today().plusDays(14).toString()))
                .body("items[0].total", equalTo(3))
                .body("items[0].answered", equalTo(0));
        assertListed(MANAGER, 0);
        assertListed(STRANGER, 0);
        as(OWNER)
                .get(review())
                .then()
                .body("items.lineId[0]", equalTo(ending)) // what ends soonest first
                .body("items.lineId", containsInAnyOrder(first, second, ending))
                .body("items.unusual", contains(true, true, true));
    }

    @Test
    @DisplayName("GO-1: the same state again opens nothing, nor does one about something else")
    void replayOpensNothing() {
        annaMoves();
        directory.moves(ANNA, WARD);
        directory.moves(ANNA, WARD);
        directory.employs(OrderFixture.BO, OrderFixture.ENGAGEMENT_END);
        assertThat(reviews()).isEqualTo(1);
        answer(OWNER, first, KEEP).statusCode(200);
        answer(OWNER, second, KEEP).statusCode(200);
        answer(OWNER, ending, KEEP).statusCode(200);
        directory.moves(ANNA, WARD);
        assertThat(reviews()).isEqualTo(1);
        jdbi.useHandle(handle -> handle.execute("truncate reviewed_line"));
        directory.moves(ANNA, WARD); // seen red: without what the answers left behind it opens again
        assertThat(reviews()).isEqualTo(2);
    }

    @Test
    @DisplayName("GO-1: kept, ended or shortened, one by one and with the rest for later; each is carried out at once")
    void answeredPartWay() {
        annaMoves();
        LocalDate to = today().plusDays(10);
        answer(OWNER, first, KEEP).statusCode(200).body("review.answered", equalTo(1));
        answer(OWNER, second, "{\"answer\": \"END\"}").statusCode(200).body("review.answered", equalTo(2));
        assertListed(OWNER, 1);
        answer(OWNER, ending, "{\"answer\": \"CHANGE_PERIOD\", \"to\": \"" + to + "\"}")
                .statusCode(200)
                .body("review.answered", equalTo(3))
                .body("items.answer", containsInAnyOrder("KEEP", "END", "CHANGE_PERIOD"));
        assertListed(OWNER, 0);
        as(OWNER).get("/order/v1/lines/" + first).then().body("timeline.code", hasItem("KEPT"));
        as(OWNER).get("/order/v1/lines/" + second).then().body("line.state", equalTo("AWAITING_END"));
        as(OWNER).get("/order/v1/lines/" + ending).then().body("line.to", equalTo(to.toString()));
        answer(OWNER, first, "{\"answer\": \"END\"}").statusCode(409).body("type", endsWith("/not-asked"));
    }

    @Test
    @DisplayName("GO-1: another period has a last day, today or later, and none later than it is")
    void periodsThatBreakARule() {
        annaMoves();
        for (String body : List.of(
                "{\"answer\": \"CHANGE_PERIOD\"}",
                "{\"answer\": \"KEEP\", \"to\": \"" + today() + "\"}",
                "{\"answer\": \"CHANGE_PERIOD\", \"to\": \"" + today().minusDays(1) + "\"}",
                "{\"answer\": \"CHANGE_PERIOD\", \"to\": \"" + today().plusDays(31) + "\"}")) {
            answer(OWNER, ending, body).statusCode(422).body("violations[0].field", equalTo("to"));
        }
        assertListed(OWNER, 1);
    }

    @Test
    @DisplayName("RO-7, SI-2: nobody reviews for themselves or for others' people, nor with a card of level 2")
    void nobodyElseAnswers() {
        annaMoves();
        for (UUID other : List.of(MANAGER, STRANGER, ANNA, HEAD)) {
            as(other).get(review()).then().statusCode(404);
            answer(other, first, KEEP).statusCode(404);
        }
        as(OWNER).get(LIST + "/" + UUID.randomUUID()).then().statusCode(404);
        answer(OWNER, UUID.randomUUID().toString(), KEEP).statusCode(404);
        given().contentType("application/json")
                .header("Authorization", "Bearer " + TokenIssuer.token(OWNER, ORGANIZATION, UUID.randomUUID(), 2))
                .body(KEEP)
                .post(review() + "/items/" + first + "/answer")
                .then()
                .statusCode(403);
        new OrderFixture(jdbi).lend(OWNER, ANNA, today(), today());
        as(ANNA).get(review()).then().statusCode(404); // lent the role, still not for herself
    }

    @Test
    @DisplayName(
            "GO-1: told once the new manager is known, reminded, then taken upwards; nothing is ever removed by itself")
    void toldRemindedAndTakenUpwards() {
        annaMoves();
        notices.tellNext();
        assertThat(told()).isEmpty();
        jdbi.useHandle(handle -> handle.execute("update review set opened_at = opened_at - interval '1 hour'"));
        notices.tellNext();
        notices.tellNext();
        assertThat(told()).containsExactly("AWAITS [\"" + OWNER + "\"]");
        dueOn(today().plusDays(3));
        notices.tellNext();
        as(HEAD).get(review()).then().statusCode(404);
        dueOn(today().minusDays(1));
        notices.tellNext();
        notices.tellNext();
        assertThat(told()).hasSize(3);
        assertThat(told().get(1)).isEqualTo("REMINDER [\"" + OWNER + "\"]");
        assertThat(told().get(2)).startsWith("ESCALATED").contains(OWNER.toString(), HEAD.toString());
        as(HEAD).get(LIST).then().body("items[0].escalated", equalTo(true));
        as(OWNER).get("/order/v1/lines/" + first).then().body("line.state", equalTo("ACTIVE"));
        answer(HEAD, first, KEEP).statusCode(200);
        answer(OWNER, second, KEEP).statusCode(200);
    }

    @Test
    @DisplayName("GO-1: two replicas tell once; one that stops before it is done has told nobody")
    void severalReplicasTellOnce() {
        annaMoves();
        jdbi.useHandle(handle -> handle.execute("update review set opened_at = opened_at - interval '1 hour'"));
        QuarkusTransaction.begin();
        notices.tellNext();
        CompletableFuture.runAsync(notices::tellNext).join();
        QuarkusTransaction.rollback();
        assertThat(told()).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> {
            notices.tellNext();
            CompletableFuture.runAsync(notices::tellNext).join();
        });
        assertThat(told()).hasSize(1);
    }

    @Test
    @DisplayName("GO-1: at the next change of unit the former review is over; what was kept is asked about again")
    void nextChangeOfUnit() {
        annaMoves();
        String former = review();
        answer(OWNER, first, KEEP).statusCode(200);
        directory.moves(ANNA, UNIT);
        directory.answersFor(MANAGER, ANNA);
        as(OWNER).get(former).then().statusCode(404);
        as(MANAGER).get(LIST).then().body("items[0].total", equalTo(1));
        as(MANAGER).get(review()).then().body("items.lineId", contains(first));
        answer(MANAGER, first, KEEP).statusCode(200);
        annaMoves();
        as(OWNER).get(review()).then().body("items.lineId", containsInAnyOrder(first, second, ending));
    }

    @Test
    @DisplayName("GO-1: what ends in another way is asked about no more, and a review of nothing is no review")
    void endedInAnotherWay() {
        annaMoves();
        for (String line : List.of(first, second, ending)) {
            as(OWNER)
                    .body("{\"on\": \"" + today() + "\"}")
                    .post("/order/v1/lines/" + line + "/ending")
                    .then()
                    .statusCode(200);
        }
        assertListed(OWNER, 0);
        answer(OWNER, first, KEEP).statusCode(409);
        jdbi.useHandle(handle -> handle.execute("update review set opened_at = opened_at - interval '1 hour'"));
        notices.tellNext();
        assertThat(told()).isEmpty();
    }

    @Test
    @DisplayName(
            "ID-9: somebody protected is reviewed by the nearest manager; late it goes to those appointed, unnamed")
    void protectedPeople() {
        directory.holdsProtections(STRANGER);
        directory.movesProtected(ANNA, WARD);
        directory.answersFor(OWNER, ANNA);
        as(OWNER).get(LIST).then().body("items[0].identityId", equalTo(ANNA.toString()));
        dueOn(today().minusDays(1));
        notices.tellNext();
        assertThat(told()).singleElement().asString().contains(OWNER.toString(), STRANGER.toString());
        assertThat(told().getFirst()).doesNotContain(HEAD.toString());
        assertListed(HEAD, 0);
        as(HEAD).get(review()).then().statusCode(404);
        as(STRANGER)
                .get(review())
                .then()
                .statusCode(200)
                .body("review.identityId", nullValue())
                .body("review.unitId", nullValue());
    }

    @Test
    @DisplayName("GO-1, PO-1: what follows from policy is no order, and somebody who has ordered nothing has no review")
    void whatFollowsFromPolicyIsLeftOut() {
        directory.moves(OrderFixture.BO, WARD);
        directory.answersFor(OWNER, OrderFixture.BO);
        as(OWNER).get(LIST).then().body("items", empty());
    }

    private void annaMoves() {
        directory.moves(ANNA, WARD);
        directory.answersFor(OWNER, ANNA);
    }

    private String delivered(String code, @Nullable String more) {
        String line = sent(MANAGER, line(ANNA, resource(code, "\"approvals\": []"), more))
                .getFirst();
        QuarkusTransaction.requiringNew()
                .run(() -> lines.byItself(UUID.fromString(line), LineMove.DELIVER, "DELIVERED"));
        return line;
    }

    /** The address of the latest review. */
    private String review() {
        return LIST
                + "/"
                + jdbi.withHandle(handle -> handle.createQuery(
                                "select id from review where engagement_id = :anna order by number desc limit 1")
                        .bind("anna", engagementOf(ANNA))
                        .mapTo(String.class)
                        .one());
    }

    private ValidatableResponse answer(UUID actor, String line, String body) {
        return as(actor)
                .body(body)
                .post(review() + "/items/" + line + "/answer")
                .then();
    }

    private void dueOn(LocalDate day) {
        jdbi.useHandle(handle -> handle.execute("update review set due_on = ?", day));
    }

    private static void assertListed(UUID viewer, int total) {
        as(viewer).get(LIST).then().body("total", equalTo(total));
    }

    private int reviews() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from review")
                .mapTo(Integer.class)
                .one());
    }

    private List<String> told() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select (payload::json ->> 'kind') || ' ' || (payload::json ->> 'recipientIds') from outbox
                        where topic = 'order.facts' and payload::json ->> 'reviewId' is not null order by position
                        """).mapTo(String.class).list());
    }
}
