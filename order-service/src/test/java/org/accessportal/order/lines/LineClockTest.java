package org.accessportal.order.lines;

import static org.accessportal.order.OrderFixture.ADMINISTRATOR;
import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.HEAD;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORDERER;
import static org.accessportal.order.OrderFixture.OWNER;
import static org.accessportal.order.OrderFixture.STRANGER;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.resource;
import static org.accessportal.order.OrderFixture.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.accessportal.order.DirectoryFeed;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OrderTestProfile.class)
class LineClockTest {

    @Inject
    Jdbi jdbi;

    @Inject
    LineClock clock;

    @Inject
    DirectoryFeed directory;

    @BeforeEach
    void anOrganization() {
        new OrderFixture(jdbi).set();
    }

    @Test
    @DisplayName(
            "AP-4: a step is reminded of after days, and goes to the approver's manager too; never decided by time")
    void stepIsRemindedOfAndEscalated() {
        new OrderFixture(jdbi).makeOrderer(ORDERER);
        String line = sent(ORDERER, line(ANNA, resource("slow", ""), null)).getFirst();
        jdbi.useHandle(handle -> handle.execute("update approval_step set since = since - interval '4 days'"));
        clock.tick();
        clock.tick();
        assertThat(kinds()).containsExactly("STEP_AWAITS", "REMINDER");
        jdbi.useHandle(handle -> handle.execute("update approval_step set since = since - interval '4 days'"));
        clock.tick();
        clock.tick();
        assertThat(kinds()).containsExactly("STEP_AWAITS", "REMINDER", "ESCALATED");
        as(HEAD).get("/order/v1/approvals").then().body("items.lineId", contains(line));
        as(MANAGER).get("/order/v1/approvals").then().body("items.lineId", contains(line));
    }

    @Test
    @DisplayName("ID-9, AP-4: a step about somebody protected goes to those appointed for it, and to nobody above")
    void stepAboutSomebodyProtectedGoesToThoseAppointed() {
        directory.holdsProtections(STRANGER);
        String line = stepAboutSomebodyProtected();
        assertThat(kinds()).containsExactly("STEP_AWAITS", "REMINDER", "ESCALATED");
        assertThat(
                        texts(
                                "select payload::json ->> 'recipientIds' from outbox where payload::json ->> 'kind' = 'ESCALATED'"))
                .singleElement()
                .asString()
                .contains(STRANGER.toString(), OWNER.toString())
                .doesNotContain(HEAD.toString());
        as(HEAD).get("/order/v1/approvals").then().body("total", equalTo(0));
        String seen = as(STRANGER)
                .get("/order/v1/approvals")
                .then()
                .body("items.lineId", contains(line))
                .extract()
                .asString();
        assertThat(seen).doesNotContain(ANNA.toString());
        as(STRANGER)
                .body("{\"decision\": \"APPROVED\"}")
                .post("/order/v1/approvals/" + new OrderFixture(jdbi).awaitingStep(line) + "/decision")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("ID-9: whoever is appointed no more, and where the person is not protected, decides nothing of it")
    void stepIsForThoseWhoAreAppointedNow() {
        directory.holdsProtections(STRANGER);
        String step = new OrderFixture(jdbi).awaitingStep(stepAboutSomebodyProtected());
        directory.holdsNothing(STRANGER);
        assertIsNotForTheStranger(step);
        directory.holdsProtections(STRANGER);
        jdbi.useHandle(handle -> handle.execute("update directory_identity set protected_identity = false"));
        assertIsNotForTheStranger(step);
    }

    @Test
    @DisplayName("ID-9: with nobody appointed it stays where it is, and is stuck without a trace of the person")
    void stepStaysWhereNobodyIsAppointed() {
        String line = stepAboutSomebodyProtected();
        assertThat(kinds()).containsExactly("STEP_AWAITS", "REMINDER");
        as(HEAD).get("/order/v1/approvals").then().body("total", equalTo(0));
        String stuck = as(ADMINISTRATOR)
                .get("/order/v1/approvals/stuck")
                .then()
                .body("items.lineId", contains(line))
                .extract()
                .asString();
        assertThat(stuck).doesNotContain(ANNA.toString());
        directory.holdsProtections(STRANGER);
        clock.tick();
        as(STRANGER).get("/order/v1/approvals").then().body("items.lineId", contains(line));
    }

    /** The owner, whose manager is the head, has not decided it for eight days. */
    private String stepAboutSomebodyProtected() {
        var fixture = new OrderFixture(jdbi);
        fixture.protect(ANNA);
        fixture.manages(HEAD, OWNER);
        String owned = "\"approvals\": [\"RESOURCE_OWNER\"], \"ownerIds\": [\"" + OWNER + "\"]";
        String line = sent(MANAGER, line(ANNA, resource("secret", owned), null)).getFirst();
        jdbi.useHandle(handle -> handle.execute("update approval_step set since = since - interval '8 days'"));
        clock.tick();
        clock.tick();
        return line;
    }

    private static void assertIsNotForTheStranger(String step) {
        as(STRANGER).get("/order/v1/approvals").then().body("total", equalTo(0));
        as(STRANGER)
                .body("{\"decision\": \"APPROVED\"}")
                .post("/order/v1/approvals/" + step + "/decision")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("OR-10: a line that waits for its first day begins on it")
    void lineBeginsOnItsFirstDay() {
        String from = OrderFixture.today().plusDays(5).toString();
        String line = sent(MANAGER, line(ANNA, resource("later", "\"approvals\": []"), "\"from\": \"" + from + "\""))
                .getFirst();
        as(MANAGER).get("/order/v1/lines/" + line).then().body("line.state", equalTo("AWAITING_START"));
        clock.tick();
        jdbi.useHandle(handle -> handle.execute("update order_line set starts_on = ?", OrderFixture.today()));
        clock.tick();
        as(MANAGER)
                .get("/order/v1/lines/" + line)
                .then()
                .body("line.state", equalTo("BEING_DELIVERED"))
                .body("timeline.code", hasItem("STARTED"));
    }

    private List<String> kinds() {
        return texts("select payload::json ->> 'kind' from outbox where topic = 'order.facts' order by position");
    }

    private List<String> texts(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
