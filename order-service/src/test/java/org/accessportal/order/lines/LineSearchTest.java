package org.accessportal.order.lines;

import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.STRANGER;
import static org.accessportal.order.OrderFixture.as;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.resource;
import static org.accessportal.order.OrderFixture.sent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OrderTestProfile.class)
class LineSearchTest {

    @Inject
    Jdbi jdbi;

    private OrderFixture fixture;
    private String annas;
    private String bos;

    @BeforeEach
    void twoLines() {
        fixture = new OrderFixture(jdbi);
        fixture.set();
        annas = sent(MANAGER, line(ANNA, resource("journal", "\"approvals\": []"), null))
                .getFirst();
        bos = sent(MANAGER, line(BO, resource("wages", "\"approvals\": []"), null))
                .getFirst();
    }

    @Test
    @DisplayName("UI-3: a line is found by its whole case number, and by part of its resource's code whatever the case")
    void foundByNumberAndResource() {
        int number = as(MANAGER).get("/order/v1/lines/" + annas).path("line.caseNumber");
        found(MANAGER, String.valueOf(number)).body("items.id", contains(annas));
        found(MANAGER, " JOURN").body("items.id", contains(annas));
        found(MANAGER, "wages").body("items.id", contains(bos));
        found(MANAGER, "nothing like it").body("items", empty());
    }

    @Test
    @DisplayName("UI-3: one's own are found though somebody else sent them, and nobody else's")
    void onesOwnAndNobodyElses() {
        found(ANNA, "journal").body("items.id", contains(annas));
        found(ANNA, "wages").body("total", equalTo(0));
        found(STRANGER, "journal").body("total", equalTo(0));
    }

    @Test
    @DisplayName("ID-9, UI-3: a protected person's line is found by nobody but who acts as their manager")
    void protectedPeoplesLinesStayHidden() {
        fixture.protect(ANNA);
        fixture.makeOrderer(STRANGER);
        found(STRANGER, "journal").body("total", equalTo(0));
        found(MANAGER, "journal").body("total", equalTo(1));
    }

    @Test
    @DisplayName("UI-3: the list shows first what one asks for, and refuses an order that it does not know")
    void sortedAsAsked() {
        listed("").body("items.id", contains(bos, annas));
        listed("NEWEST").body("items.id", contains(bos, annas));
        listed("OLDEST").body("items.id", contains(annas, bos));
        wait(annas, "2026-01-10", "2027-01-02");
        wait(bos, "2026-01-11", "2027-01-01");
        listed("LONGEST_WAITING").body("items.id", contains(annas, bos));
        listed("EXPECTED_FIRST").body("items.id", contains(bos, annas));
    }

    @Test
    @DisplayName("Bad input: a parameter of the wrong type is refused with its name, also in a list of them")
    void wrongTypesAreNamed() {
        for (String wrong : new String[] {
            "sort=BEST",
            "open=yes",
            "engagementId=1",
            "limit=many",
            "recipientIds=" + ANNA + "&recipientIds=x",
            "state=NEW&state=x"
        }) {
            as(MANAGER)
                    .get("/order/v1/lines?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains(wrong.substring(0, wrong.indexOf('='))))
                    .body("violations.rule", contains("type"));
        }
    }

    private void wait(String id, String since, String expectedOn) {
        jdbi.useHandle(handle -> handle.execute(
                "update order_line set since = ?::timestamptz, expected_on = ?::date, state = 'BEING_DELIVERED' where id = ?::uuid",
                since,
                expectedOn,
                id));
    }

    private static ValidatableResponse listed(String sort) {
        return as(MANAGER)
                .get("/order/v1/lines" + (sort.isEmpty() ? "" : "?sort=" + sort))
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("UI-3: the catalogue is searched the same way, and no text or too much is refused")
    void theCatalogueToo() {
        as(ANNA).body(Map.of("text", "Wage"))
                .post("/order/v1/resources/searches?limit=5")
                .then()
                .statusCode(200)
                .body("items.code", contains("wages"));
        for (String text : new String[] {" ", "x".repeat(101)}) {
            for (String where : new String[] {"resources", "lines"}) {
                as(ANNA).body(Map.of("text", text))
                        .post("/order/v1/" + where + "/searches")
                        .then()
                        .statusCode(422);
            }
        }
    }

    private static ValidatableResponse found(UUID viewer, String text) {
        return as(viewer)
                .body(Map.of("text", text))
                .post("/order/v1/lines/searches")
                .then()
                .statusCode(200);
    }
}
