package org.accessportal.policy.effects;

import static org.accessportal.policy.PolicyApi.NURSES;
import static org.accessportal.policy.PolicyApi.POLICIES;
import static org.accessportal.policy.PolicyApi.account;
import static org.accessportal.policy.PolicyApi.active;
import static org.accessportal.policy.PolicyApi.as;
import static org.accessportal.policy.PolicyApi.drafted;
import static org.accessportal.policy.PolicyApi.posted;
import static org.accessportal.policy.PolicyApi.resource;
import static org.accessportal.policy.PolicyFixture.ACCOUNT;
import static org.accessportal.policy.PolicyFixture.ADMINISTRATOR;
import static org.accessportal.policy.PolicyFixture.EMPLOYEE;
import static org.accessportal.policy.PolicyFixture.GROUP;
import static org.accessportal.policy.PolicyFixture.KEEPER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

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
class CandidateEffectTest {

    private static final String EFFECTS = "/policy/v1/effects";
    private static final String GAINING = EFFECTS + "/people?list=GAINS";

    @Inject
    PolicyFixture fixture;

    @BeforeEach
    void threeNurses() {
        fixture.begin();
        for (int i = 1; i <= 3; i++) {
            fixture.arrive(Topic.IDENTITIES, fixture.person(new UUID(9, i), fixture.nurse(new UUID(8, i), true)));
        }
    }

    @Test
    @DisplayName("PO-6: what is being written is counted, with its cost and by administration, and nothing is stored")
    void unsavedContentIsCounted() {
        posted(KEEPER, EFFECTS, candidate("null", NURSES, resource(ACCOUNT, "\"bas\"")))
                .statusCode(200)
                .body("matched", equalTo(3))
                .body("gains", equalTo(3))
                .body("loses", equalTo(0))
                .body("concerned", equalTo(3))
                .body("monthlyCostChange", equalTo(37_500))
                .body("costKnown", equalTo(true))
                .body("byAdministration", hasSize(1))
                .body("byAdministration[0].administrationCode", equalTo("210"))
                .body("byAdministration[0].gains", equalTo(3));
        as(KEEPER).get(POLICIES).then().body("total", equalTo(0));
    }

    @Test
    @DisplayName("PO-6: it is compared with the policy that it would replace")
    void comparedWithWhatItReplaces() {
        String address = active(account("Konto", NURSES, "bas"));
        String id = "\"" + address.substring(POLICIES.length() + 1) + "\"";
        String same = candidate(id, NURSES, resource(ACCOUNT, "\"plus\""));

        posted(KEEPER, EFFECTS, same).body("gains", equalTo(0)).body("changesLevel", equalTo(3));
        posted(KEEPER, EFFECTS + "/people?list=CHANGES_LEVEL&limit=1", same)
                .body("total", equalTo(3))
                .body("items[0].changesLevel[0].from", equalTo("bas"))
                .body("items[0].changesLevel[0].to", equalTo("plus"));
        posted(KEEPER, EFFECTS, candidate(id, NURSES, resource(GROUP, "null")))
                .body("gains", equalTo(3))
                .body("loses", equalTo(3))
                .body("costKnown", equalTo(false));
    }

    @Test
    @DisplayName("PO-6: the list behind a number comes page by page, in the same order, and says what each would get")
    void listBehindTheNumber() {
        String body = candidate("null", NURSES, resource(ACCOUNT, "\"bas\""));
        posted(KEEPER, GAINING + "&limit=2", body)
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.identityId", contains(person(1), person(2)))
                .body("items[0].gains[0].level", equalTo("bas"));
        posted(KEEPER, GAINING + "&limit=2&offset=2", body).body("items.identityId", contains(person(3)));
        posted(KEEPER, EFFECTS + "/people?list=LOSES", body).body("items", empty());
        String draft = drafted(account("Konto", NURSES, "bas"));
        as(KEEPER).get(draft + "/effect/people?list=MATCHED").then().body("total", equalTo(3));
    }

    @Test
    @DisplayName("ID-9: a protected person is in no list")
    void protectedPeopleAreInNoList() {
        fixture.arrive(Topic.IDENTITIES, fixture.protectedPerson(new UUID(9, 2), fixture.nurse(new UUID(8, 2), true)));
        posted(KEEPER, GAINING, candidate("null", NURSES, resource(ACCOUNT, "\"bas\"")))
                .body("items.identityId", contains(person(1), person(3)));
    }

    @Test
    @DisplayName("RO-6: only those who may write a policy are told; others neither count nor list")
    void onlyForThoseWhoMayWrite() {
        String own = active(account("Konto", NURSES, "bas"));
        String body = candidate("null", NURSES, resource(ACCOUNT, "\"bas\""));
        fixture.arrive(Topic.IDENTITIES, fixture.person(EMPLOYEE, fixture.nurse(new UUID(8, 9), true)));

        posted(EMPLOYEE, EFFECTS, body).statusCode(403);
        posted(EMPLOYEE, GAINING, body).statusCode(403);
        as(EMPLOYEE).get(own + "/effect/people?list=GAINS").then().statusCode(403);
        posted(KEEPER, EFFECTS, body.replace("\"210\"", "null")).statusCode(403);
        posted(ADMINISTRATOR, EFFECTS, body.replace("\"210\"", "null")).statusCode(200);
    }

    @Test
    @DisplayName("PO-2, API-1: what is wrong is named with field and rule, as when saving")
    void wrongBodies() {
        posted(KEEPER, EFFECTS, candidate("null", "{\"type\": \"length\"}", resource(GROUP, "null")))
                .statusCode(422)
                .body("type", endsWith("/problems/invalid-criteria"));
        posted(KEEPER, EFFECTS, candidate("null", NURSES, resource(new UUID(3, 9), "null")))
                .statusCode(422)
                .body("violations.field", hasItem("resources[0].resourceId"));
        posted(KEEPER, EFFECTS, candidate("\"" + new UUID(7, 7) + "\"", NURSES, resource(GROUP, "null")))
                .statusCode(404);
        posted(KEEPER, EFFECTS + "/people", candidate("null", NURSES, resource(GROUP, "null")))
                .statusCode(422);
    }

    private static String person(int number) {
        return new UUID(9, number).toString();
    }

    private static String candidate(String policyId, String criteria, String resources) {
        return """
                {"policyId": %s, "administrationCode": "210", "criteria": %s, "resources": [%s]}""".formatted(policyId, criteria, resources);
    }
}
