package org.accessportal.order.audit;

import static io.restassured.RestAssured.given;
import static org.accessportal.order.OrderFixture.ADMINISTRATOR;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORGANIZATION;
import static org.accessportal.order.OrderFixture.STRANGER;
import static org.accessportal.order.OrderFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** GO-2: an auditor draws rows at random, and another request reviews them, on record. */
@QuarkusTest
@TestProfile(OrderTestProfile.class)
class SpotCheckResourceTest {

    private static final String ADDRESS = "/order/v1/audit-spot-checks";
    private static final Instant LONG_AGO = Instant.parse("2020-05-05T12:00:00Z");

    @Inject
    Jdbi jdbi;

    @Inject
    AuditLog log;

    @BeforeEach
    void tenRowsOfAPeriod() {
        new OrderFixture(jdbi).set();
        jdbi.useHandle(handle -> {
            handle.execute("truncate audit_spot_check cascade");
            handle.execute("insert into directory_role values (?, ?, 'AUDITOR', null)", STRANGER, ORGANIZATION);
        });
        long known =
                jdbi.withHandle(handle -> handle.createQuery("select count(*) from audit_row where occurred_at = :at")
                        .bind("at", LONG_AGO.atOffset(ZoneOffset.UTC))
                        .mapTo(Long.class)
                        .one());
        for (long row = known; row < 10; row++) { // the log can only grow
            QuarkusTransaction.requiringNew()
                    .run(() -> log.record(AuditRow.within(ORGANIZATION, MANAGER, "drawn.done", LONG_AGO)
                            .about(BO)));
        }
    }

    @Test
    void drawnRowsAreKeptAsTheyWereDrawn() {
        String id = draw(4).statusCode(201).body("rows", hasSize(4)).extract().path("id");
        List<String> first = rows(id);
        assertThat(rows(id)).isEqualTo(first).doesNotHaveDuplicates();
        as(ADMINISTRATOR)
                .get(ADDRESS)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].rows", equalTo(4))
                .body("items[0].reviewed", equalTo(0))
                .body("items[0].drawnBy", equalTo(STRANGER.toString()));
    }

    @Test
    void chanceChooses() {
        List<String> drawings = Stream.generate(
                        () -> rows(draw(3).extract().path("id")).toString())
                .limit(8)
                .distinct()
                .toList();
        assertThat(drawings).hasSizeGreaterThan(1);
    }

    @Test
    void allAreDrawnWhenThereAreNotAsMany() {
        draw(100)
                .statusCode(201)
                .body("rows", hasSize(10))
                .body("rows.mayReview", everyItem(equalTo(true)))
                .body("rows.verdict", everyItem(nullValue()));
    }

    @Test
    void reviewIsKeptAndStands() {
        String id = draw(2).extract().path("id");
        String row = rows(id).getFirst();
        review(STRANGER, id, row, "TO_BE_FOLLOWED_UP", "\"Why at noon?\"")
                .statusCode(200)
                .body("rows.find { it.row.id == '%s' }.remark".formatted(row), equalTo("Why at noon?"))
                .body("rows.find { it.row.id == '%s' }.reviewedAt".formatted(row), notNullValue());
        review(ADMINISTRATOR, id, row, "AS_IT_SHOULD_BE", "null")
                .statusCode(409)
                .body("type", endsWith("/problems/row-reviewed"));
        as(STRANGER)
                .get(ADDRESS)
                .then()
                .body("items[0].reviewed", equalTo(1))
                .body("items[0].toBeFollowedUp", equalTo(1));
    }

    @Test
    void whatConcernsOneselfIsForSomebodyElse() {
        jdbi.useHandle(handle ->
                handle.execute("insert into directory_role values (?, ?, 'AUDITOR', null)", BO, ORGANIZATION));
        String id = draw(1).extract().path("id");
        review(BO, id, rows(id).getFirst(), "AS_IT_SHOULD_BE", "null")
                .statusCode(403)
                .body("type", endsWith("/problems/concerns-oneself"));
    }

    @Test
    void drawingReadingAndReviewingAreOnRecord() {
        String id = draw(1).extract().path("id");
        review(STRANGER, id, rows(id).getFirst(), "AS_IT_SHOULD_BE", "null").statusCode(200);
        as(STRANGER)
                .body("{\"filter\": {\"objectId\": \"%s\"}, \"limit\": 10}".formatted(id))
                .post("/order/v1/audit-searches")
                .then()
                .body("items.action", contains("audit.reviewed", "audit.drawn-read", "audit.drawn"));
    }

    @Test
    void refusalsNameTheField() {
        String id = draw(1).extract().path("id");
        String row = rows(id).getFirst();
        review(STRANGER, id, row, "TO_BE_FOLLOWED_UP", "null")
                .statusCode(422)
                .body("violations.field", contains("remark"));
        review(STRANGER, id, row, "TO_BE_FOLLOWED_UP", "\"19811218-9876\"")
                .statusCode(422)
                .body("type", endsWith("/problems/personnummer-in-text"));
        draw(101).statusCode(422).body("violations.field", contains("rows"));
        asked(STRANGER, "nothing.", 1).statusCode(422).body("type", endsWith("/problems/nothing-to-draw"));
    }

    @Test
    void othersAndOtherOrganizationsSeeNothing() {
        String id = draw(1).extract().path("id");
        asked(MANAGER, "drawn.", 1).statusCode(403);
        as(MANAGER).get(ADDRESS).then().statusCode(403);
        as(MANAGER).get(ADDRESS + "/" + id).then().statusCode(403);
        UUID elsewhere = new UUID(8, 1);
        UUID auditor = new UUID(8, 2);
        jdbi.useHandle(handle ->
                handle.execute("insert into directory_role values (?, ?, 'AUDITOR', null)", auditor, elsewhere));
        String bearer = "Bearer " + TokenIssuer.token(auditor, elsewhere);
        given().header("Authorization", bearer).get(ADDRESS + "/" + id).then().statusCode(404);
        given().header("Authorization", bearer)
                .get(ADDRESS + "/" + new UUID(1, 1))
                .then()
                .statusCode(404);
        given().header("Authorization", bearer)
                .get(ADDRESS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private List<String> rows(String id) {
        return as(STRANGER)
                .get(ADDRESS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("rows.row.id");
    }

    private static ValidatableResponse draw(int rows) {
        return asked(STRANGER, "drawn.", rows);
    }

    private static ValidatableResponse asked(UUID who, String action, int rows) {
        return as(who).body("""
                        {"action": "%s", "from": "2020-05-01T00:00:00Z", "to": "2020-06-01T00:00:00Z", "rows": %d}""".formatted(action, rows)).post(ADDRESS).then();
    }

    private static ValidatableResponse review(UUID who, String id, String row, String verdict, String remark) {
        return as(who).body("{\"rowId\": \"%s\", \"verdict\": \"%s\", \"remark\": %s}".formatted(row, verdict, remark))
                .post(ADDRESS + "/" + id + "/reviews")
                .then();
    }
}
