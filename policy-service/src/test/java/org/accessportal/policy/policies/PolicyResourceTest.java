package org.accessportal.policy.policies;

import static io.restassured.RestAssured.given;
import static org.accessportal.policy.PolicyApi.NURSES;
import static org.accessportal.policy.PolicyApi.POLICIES;
import static org.accessportal.policy.PolicyApi.REASON;
import static org.accessportal.policy.PolicyApi.account;
import static org.accessportal.policy.PolicyApi.active;
import static org.accessportal.policy.PolicyApi.as;
import static org.accessportal.policy.PolicyApi.body;
import static org.accessportal.policy.PolicyApi.drafted;
import static org.accessportal.policy.PolicyApi.group;
import static org.accessportal.policy.PolicyApi.posted;
import static org.accessportal.policy.PolicyApi.postedOnce;
import static org.accessportal.policy.PolicyApi.put;
import static org.accessportal.policy.PolicyApi.resource;
import static org.accessportal.policy.PolicyFixture.ADMINISTRATOR;
import static org.accessportal.policy.PolicyFixture.EMPLOYEE;
import static org.accessportal.policy.PolicyFixture.GROUP;
import static org.accessportal.policy.PolicyFixture.KEEPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import org.accessportal.platform.events.Topic;
import org.accessportal.policy.PolicyFixture;
import org.accessportal.policy.PolicyTestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PolicyTestProfile.class)
class PolicyResourceTest {

    @Inject
    PolicyFixture fixture;

    @BeforeEach
    void anEmptyHospital() {
        fixture.begin();
    }

    @Test
    @DisplayName("API-1, PO-6: a policy is drafted once for one key")
    void draftedOnce() {
        String body = account("Konto", NURSES, "bas");
        String id = postedOnce("k1", KEEPER, POLICIES, body)
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("version", equalTo(1))
                .body("onlyPrimary", equalTo(true))
                .body("activeVersion", nullValue())
                .body("criteria.type", equalTo("title"))
                .body("actions", containsInAnyOrder("EDIT", "ACTIVATE", "RETIRE", "TRY"))
                .extract()
                .path("id");

        postedOnce("k1", KEEPER, POLICIES, body).statusCode(201).body("id", equalTo(id));
        postedOnce("k1", KEEPER, POLICIES, group("Annat", NURSES))
                .statusCode(422)
                .body("type", endsWith("/problems/key-reused"));
    }

    @Test
    @DisplayName("PO-6: a draft is activated, once, and retired, once; the history tells")
    void activatedAndRetired() {
        String address = drafted(account("Konto", NURSES, "bas"));
        for (int i = 0; i < 2; i++) {
            postedOnce("k2", KEEPER, address + "/activation", REASON)
                    .statusCode(200)
                    .body("state", equalTo("ACTIVE"))
                    .body("actions", containsInAnyOrder("EDIT", "RETIRE"));
        }
        posted(KEEPER, address + "/activation", REASON).statusCode(409).body("type", endsWith("/problems/not-a-draft"));
        posted(KEEPER, address + "/retirement", REASON)
                .statusCode(200)
                .body("actions", empty())
                .body("versions.state", contains("DRAFT", "ACTIVE", "RETIRED"));
        posted(KEEPER, address + "/retirement", REASON)
                .statusCode(409)
                .body("type", endsWith("/problems/policy-retired"));
    }

    @Test
    @DisplayName("PO-6: a change makes the next draft and names what was seen; the active version stays")
    void changeMakesTheNextDraft() {
        String address = active(account("Konto", NURSES, "bas"));
        String tag = as(KEEPER).get(address).then().statusCode(200).extract().header("ETag");
        String next = account("Konto", NURSES, "plus");

        as(KEEPER).body(next).put(address).then().statusCode(422).body("violations.field", contains("If-Match"));
        put(tag, address, next)
                .statusCode(200)
                .body("version", equalTo(2))
                .body("state", equalTo("DRAFT"))
                .body("activeVersion", equalTo(1));
        put(tag, address, next).statusCode(412).body("detail", containsString("\"3\""));
        assertShown("?state=ACTIVE", 1, "bas");
        assertShown("?state=DRAFT&search=kont", 2, "plus");
    }

    @Test
    @DisplayName("PO-1: a policy stays with its administration")
    void administrationStays() {
        String address = active(account("Konto", NURSES, "bas"));
        put("\"2\"", address, body("Konto", "\"310\"", NURSES, resource(GROUP, "null")))
                .statusCode(422)
                .body("type", endsWith("/problems/administration-fixed"));
    }

    @Test
    @DisplayName("RO-6: a policy administrator keeps the policies of that administration, nobody else's")
    void rightsToWrite() {
        String elsewhere = body("Annan", "\"310\"", NURSES, resource(GROUP, "null"));
        String everywhere = body("Alla", "null", NURSES, resource(GROUP, "null"));
        as(KEEPER).body(elsewhere).post(POLICIES).then().statusCode(403);
        as(KEEPER).body(everywhere).post(POLICIES).then().statusCode(403);
        as(ADMINISTRATOR).body(elsewhere).post(POLICIES).then().statusCode(201);
        as(ADMINISTRATOR).body(everywhere).post(POLICIES).then().statusCode(201);
        UUID chief = new UUID(2, 9);
        fixture.role(chief, "POLICY_ADMINISTRATOR", null);
        as(chief).body(elsewhere).post(POLICIES).then().statusCode(201);
        as(chief).body(everywhere).post(POLICIES).then().statusCode(403);
        given().get(POLICIES).then().statusCode(401);
    }

    @Test
    @DisplayName(
            "PO-1: everybody reads the active policies of administrations that they work in, and of the whole organization")
    void rightsToRead() {
        fixture.arrive(Topic.IDENTITIES, fixture.person(EMPLOYEE, fixture.nurse(new UUID(8, 1), true)));
        String own = active(group("Egen", NURSES));
        String draft = drafted(group("Utkast", NURSES));
        String elsewhere = POLICIES + "/" + activated(body("Annan", "\"310\"", NURSES, resource(GROUP, "null")));
        String everywhere = POLICIES + "/" + activated(body("Alla", "null", NURSES, resource(GROUP, "null")));

        as(EMPLOYEE).get(POLICIES).then().body("total", equalTo(2)).body("items.name", contains("Alla", "Egen"));
        as(EMPLOYEE).get(own).then().statusCode(200).body("actions", empty());
        as(EMPLOYEE).get(everywhere).then().statusCode(200);
        as(EMPLOYEE).get(draft).then().statusCode(404);
        as(EMPLOYEE).get(elsewhere).then().statusCode(404);
        as(EMPLOYEE).get(POLICIES + "?state=DRAFT").then().body("total", equalTo(0));
        as(EMPLOYEE).body(REASON).post(own + "/retirement").then().statusCode(403);
        as(EMPLOYEE).body(REASON).post(elsewhere + "/retirement").then().statusCode(404);
        as(KEEPER).get(elsewhere).then().statusCode(404);
        as(ADMINISTRATOR).get(POLICIES).then().body("total", equalTo(4));
        as(ADMINISTRATOR, PolicyFixture.OTHER_ORGANIZATION).get(POLICIES).then().body("total", equalTo(0));
        as(ADMINISTRATOR, PolicyFixture.OTHER_ORGANIZATION).get(own).then().statusCode(404);
    }

    @Test
    @DisplayName("PO-6: readers keep seeing the active version while the next one is a draft")
    void readersSeeTheActiveVersion() {
        fixture.arrive(Topic.IDENTITIES, fixture.person(EMPLOYEE, fixture.nurse(new UUID(8, 1), true)));
        String address = active(group("Ett", NURSES));
        String tag = as(KEEPER).get(address).header("ETag");
        as(KEEPER)
                .header("If-Match", tag)
                .body(group("Två", NURSES))
                .put(address)
                .then()
                .statusCode(200);

        as(EMPLOYEE).get(address).then().body("name", equalTo("Ett")).body("state", equalTo("ACTIVE"));
        as(EMPLOYEE).get(POLICIES).then().body("items.name", contains("Ett"));
        as(KEEPER).get(POLICIES).then().body("items.name", contains("Två"));
    }

    @Test
    @DisplayName("PO-2, API-1: what is wrong is named with field and rule, and nothing is stored")
    void wrongBodies() {
        posted(KEEPER, POLICIES, group("", "{\"type\": \"title\", \"codes\": []}"))
                .statusCode(422)
                .body("violations.field", hasItem("name"))
                .body("violations.field", hasItem("criteria.codes"));
        posted(KEEPER, POLICIES, group("P", "{\"type\": \"length\"}"))
                .statusCode(422)
                .body("type", endsWith("/problems/invalid-criteria"));
        posted(KEEPER, POLICIES, body("P", "\"210\"", NURSES, resource(new UUID(3, 9), "null")))
                .statusCode(422)
                .body("type", endsWith("/problems/unknown-resource"))
                .body("violations.field", contains("resources[0].resourceId"));
        posted(KEEPER, POLICIES, account("P", NURSES, "guld"))
                .statusCode(422)
                .body("type", endsWith("/problems/invalid-resources"));
        posted(KEEPER, POLICIES, group("P", "{\"type\": \"colour\"}"))
                .statusCode(400)
                .body("violations.field", contains("criteria"));
        as(KEEPER).get(POLICIES).then().body("total", equalTo(0));
    }

    @Test
    @DisplayName("PO-1: a retired resource is neither put into policies nor activated in them")
    void retiredResource() {
        String draft = drafted(account("P", NURSES, "bas"));
        fixture.arrive(Topic.RESOURCES, fixture.account(true));

        posted(KEEPER, POLICIES, account("P", NURSES, "bas"))
                .statusCode(422)
                .body("type", endsWith("/problems/invalid-resources"));
        posted(KEEPER, draft + "/activation", REASON)
                .statusCode(422)
                .body("type", endsWith("/problems/invalid-resources"));
        as(KEEPER).get(draft).then().body("state", equalTo("DRAFT"));
    }

    @Test
    @DisplayName("GO-2: every change of a policy leaves its row in the audit log, a refused one none")
    void everyChangeIsAudited() {
        String address = active(account("P", NURSES, "bas"));
        posted(KEEPER, address + "/activation", REASON).statusCode(409);
        posted(KEEPER, address + "/retirement", REASON).statusCode(200);

        UUID id = UUID.fromString(address.substring(POLICIES.length() + 1));
        assertThat(fixture.audited(id)).containsExactly("policy.drafted", "policy.activated", "policy.retired");
    }

    @Test
    @DisplayName("PO-2: the schema of criteria is published")
    void schemaIsPublished() {
        as(EMPLOYEE).get("/policy/v1/criteria-schema").then().statusCode(200).contentType("application/schema+json");
    }

    private static void assertShown(String query, int version, String level) {
        as(KEEPER)
                .get(POLICIES + query)
                .then()
                .body("items[0].version", equalTo(version))
                .body("items[0].resources[0].level", equalTo(level));
    }

    private static String activated(String body) {
        String id = as(ADMINISTRATOR)
                .body(body)
                .post(POLICIES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(ADMINISTRATOR)
                .body(REASON)
                .post(POLICIES + "/" + id + "/activation")
                .then()
                .statusCode(200);
        return id;
    }
}
