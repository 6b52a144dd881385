package org.accessportal.order.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OrderTestProfile.class)
class CatalogResourceTest {

    private static final String RESOURCES = "/order/v1/resources";
    private static final UUID ORGANIZATION = new UUID(7, 1);
    private static final UUID OTHER_ORGANIZATION = new UUID(7, 2);
    private static final UUID ADMINISTRATOR = new UUID(7, 3);
    private static final UUID EMPLOYEE = new UUID(7, 4);
    private static final String BODY = """
            {"code": "%s", "kind": "USER_SERVICE", "name": {"sv": "Användartjänst", "en": "User service"},
             "description": {"sv": "Konto", "en": "Account"}, "system": "Active Directory",
             "levels": [{"code": "bas", "rank": 1, "name": {"sv": "Bas", "en": "Basic"}},
                        {"code": "plus", "rank": %d, "name": {"sv": "Plus", "en": "Plus"}}],
             "graceDays": 0, "gapDays": 30, "confidentialityClass": 1}""";

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void anAdministratorAndAnEmptyCatalogue() {
        jdbi.useHandle(handle -> {
            handle.execute("truncate resource, outbox, directory_role, idempotency_key");
            handle.execute(
                    "insert into directory_role values (?, ?, 'SYSTEM_ADMINISTRATOR', null)",
                    ADMINISTRATOR,
                    ORGANIZATION);
        });
    }

    @Test
    @DisplayName(
            "OR-1, API-1: a resource is made once for one key, published, and found by everybody in the organization")
    void resourceIsMadeOnce() {
        String id = madeWith("key-1", body("konto"));
        assertThat(madeWith("key-1", body("konto"))).isEqualTo(id);

        asEmployee()
                .get(RESOURCES + "?kind=USER_SERVICE&state=ACTIVE&search=användar")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].levels.code", contains("bas", "plus"));
        assertThat(published()).isEqualTo(1);
        as(UUID.randomUUID(), OTHER_ORGANIZATION)
                .get(RESOURCES + "/" + id)
                .then()
                .statusCode(404);
        as(UUID.randomUUID(), OTHER_ORGANIZATION).get(RESOURCES).then().body("total", equalTo(0));
    }

    @Test
    @DisplayName("API-1: the same key with another body is refused")
    void keyIsNotReused() {
        madeWith("key-2", body("konto"));
        asAdministrator()
                .header("Idempotency-Key", "key-2")
                .body(body("annat"))
                .post(RESOURCES)
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/key-reused"));
    }

    @Test
    @DisplayName("OR-1: two resources of an organization have different codes")
    void codeIsUnique() {
        madeWith("a", body("konto"));
        asAdministrator()
                .body(body("konto"))
                .post(RESOURCES)
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/code-taken"))
                .body("violations.field", contains("code"));
    }

    @Test
    @DisplayName("API-1: rules broken are named with their fields, and nothing is stored")
    void brokenRulesAreNamed() {
        asAdministrator()
                .body(BODY.formatted("inte en kod!", 0))
                .post(RESOURCES)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("code"))
                .body("violations.field", hasItem("levels[1].rank"));
        asAdministrator()
                .body(BODY.formatted("konto", 1))
                .post(RESOURCES)
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/invalid-resource"));
        asAdministrator()
                .body("{\"colour\": \"red\"}")
                .post(RESOURCES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("colour"));
        assertThat(published()).isZero();
    }

    @Test
    @DisplayName("RO-6: only system administrators and resource owners keep the catalogue")
    void othersMayNotMake() {
        asEmployee().body(body("konto")).post(RESOURCES).then().statusCode(403);
        given().get(RESOURCES).then().statusCode(401);
        jdbi.useHandle(handle -> handle.execute(
                "insert into directory_role values (?, ?, 'RESOURCE_OWNER', null)", EMPLOYEE, ORGANIZATION));
        asEmployee().body(body("konto")).post(RESOURCES).then().statusCode(201);
    }

    @Test
    @DisplayName("API-1: a change names the version that was seen; every change is published and audited")
    void changeNamesTheVersion() {
        String address = RESOURCES + "/" + madeWith("b", body("konto"));
        String tag = asEmployee().get(address).then().statusCode(200).extract().header("ETag");

        asAdministrator().body(body("konto")).put(address).then().statusCode(422);
        asAdministrator()
                .header("If-Match", tag)
                .body(BODY.formatted("konto", 9))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("levels[1].rank", equalTo(9));
        asAdministrator()
                .header("If-Match", tag)
                .body(body("konto"))
                .put(address)
                .then()
                .statusCode(412)
                .body("detail", containsString("\"2\""));
        asAdministrator()
                .header("If-Match", "\"2\"")
                .body(body("annan-kod"))
                .put(address)
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/kind-changed"));
        assertThat(published()).isEqualTo(2);
        assertThat(audited(address)).containsExactly("resource.made", "resource.changed");
        asEmployee().get(address + "/changes").then().body("action", contains("resource.changed", "resource.made"));
    }

    @Test
    @DisplayName("OR-1: a retired resource stays readable and cannot be retired again")
    void retiredResourceStays() {
        String address = RESOURCES + "/" + madeWith("c", body("konto"));
        asAdministrator()
                .body("{\"reason\": \"ersatt\"}")
                .post(address + "/retirement")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETIRED"));
        asAdministrator()
                .body("{\"reason\": \"ersatt\"}")
                .post(address + "/retirement")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/resource-retired"));
        asEmployee().get(RESOURCES + "?state=ACTIVE").then().body("total", equalTo(0));
    }

    private List<String> audited(String address) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select action from audit_row where object_id = :id order by occurred_at")
                .bind("id", UUID.fromString(address.substring(RESOURCES.length() + 1)))
                .mapTo(String.class)
                .list());
    }

    private long published() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from outbox")
                .mapTo(Long.class)
                .one());
    }

    private static String madeWith(String key, String body) {
        return asAdministrator()
                .header("Idempotency-Key", key)
                .body(body)
                .post(RESOURCES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String body(String code) {
        return BODY.formatted(code, 2);
    }

    private static RequestSpecification asAdministrator() {
        return as(ADMINISTRATOR, ORGANIZATION);
    }

    private static RequestSpecification asEmployee() {
        return as(EMPLOYEE, ORGANIZATION);
    }

    private static RequestSpecification as(UUID identity, UUID organization) {
        return given().contentType("application/json")
                .header("Authorization", "Bearer " + TokenIssuer.token(identity, organization));
    }
}
