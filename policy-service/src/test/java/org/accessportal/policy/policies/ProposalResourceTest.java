package org.accessportal.policy.policies;

import static org.accessportal.policy.PolicyApi.NURSES;
import static org.accessportal.policy.PolicyApi.POLICIES;
import static org.accessportal.policy.PolicyApi.REASON;
import static org.accessportal.policy.PolicyApi.account;
import static org.accessportal.policy.PolicyApi.as;
import static org.accessportal.policy.PolicyApi.drafted;
import static org.accessportal.policy.PolicyApi.posted;
import static org.accessportal.policy.PolicyFixture.ADMINISTRATOR;
import static org.accessportal.policy.PolicyFixture.EMPLOYEE;
import static org.accessportal.policy.PolicyFixture.KEEPER;
import static org.accessportal.policy.PolicyFixture.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.UUID;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.testing.TokenIssuer;
import org.accessportal.policy.PolicyFixture;
import org.accessportal.policy.TwoAdministratorsProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TwoAdministratorsProfile.class)
class ProposalResourceTest {

    private static final UUID SECOND = new UUID(2, 7);
    private static final String CONFIRMATION = "/proposals/1/confirmation";
    private static final String REFUSAL = "/proposals/1/refusal";

    @Inject
    PolicyFixture fixture;

    private String address;

    @BeforeEach
    void twoNursesAndADraft() {
        fixture.begin();
        fixture.role(SECOND, "POLICY_ADMINISTRATOR", "210");
        fixture.arrive(
                Topic.IDENTITIES,
                fixture.person(new UUID(9, 1), fixture.nurse(new UUID(8, 1), true)),
                fixture.person(new UUID(9, 2), fixture.nurse(new UUID(8, 2), true)));
        address = drafted(account("Konto", NURSES, "bas"));
    }

    @Test
    @DisplayName("PO-6: over the limit an activation waits, with who, when, why and whom it concerns; nothing is given")
    void overTheLimitItIsProposed() {
        posted(KEEPER, address + "/activation", REASON)
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("activeVersion", nullValue())
                .body("actions", contains("REFUSE"))
                .body("proposals[0].step", equalTo("ACTIVATE"))
                .body("proposals[0].state", equalTo("PROPOSED"))
                .body("proposals[0].concerned", equalTo(2))
                .body("proposals[0].proposedBy", equalTo(KEEPER.toString()))
                .body("proposals[0].reason", equalTo("prov"));
        posted(KEEPER, address + CONFIRMATION, "")
                .statusCode(403)
                .body("type", endsWith("/problems/two-people-decide"));
        posted(KEEPER, address + "/retirement", REASON)
                .statusCode(409)
                .body("type", endsWith("/problems/proposal-waiting"));
    }

    @Test
    @DisplayName("PO-6: what concerns no more than the limit is done by one")
    void withinTheLimitOneIsEnough() {
        fixture.arrive(Topic.IDENTITIES, fixture.person(new UUID(9, 2)));
        posted(KEEPER, address + "/activation", REASON)
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("proposals", empty());
    }

    @Test
    @DisplayName("PO-6: the second administrator finds it, sees what it would do now, and confirms; then it is done")
    void secondAdministratorConfirms() {
        posted(KEEPER, address + "/activation", REASON).statusCode(200);
        assertAwaits(SECOND, 1);
        assertAwaits(ADMINISTRATOR, 1);
        assertAwaits(KEEPER, 0);
        assertAwaits(EMPLOYEE, 0);
        fixture.arrive(Topic.IDENTITIES, fixture.person(new UUID(9, 3), fixture.nurse(new UUID(8, 3), true)));
        as(SECOND).get(address + "/effect?step=ACTIVATE").then().statusCode(200).body("concerned", equalTo(3));

        posted(SECOND, address + CONFIRMATION, "")
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("activeVersion", equalTo(1))
                .body("changedBy", equalTo(SECOND.toString()))
                .body("proposals[0].state", equalTo("CONFIRMED"))
                .body("proposals[0].decidedBy", equalTo(SECOND.toString()));

        assertAwaits(SECOND, 0);
        posted(ADMINISTRATOR, address + CONFIRMATION, "")
                .statusCode(409)
                .body("type", endsWith("/problems/proposal-decided"))
                .body("detail", startsWith("CONFIRMED by " + SECOND + " at "));
        assertThat(fixture.audited(UUID.fromString(address.substring(POLICIES.length() + 1))))
                .startsWith("policy.drafted", "policy.proposed")
                .contains("policy.confirmed", "policy.activated")
                .hasSize(4);
    }

    @Test
    @DisplayName("PO-6: turned down with a reason it changes nothing, and the policy can be worked on again")
    void turnedDown() {
        posted(KEEPER, address + "/activation", REASON).statusCode(200);
        posted(SECOND, address + REFUSAL, "{\"reason\": \" \"}").statusCode(422);
        posted(SECOND, address + REFUSAL, "{\"reason\": \"för många\"}")
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("proposals[0].state", equalTo("REFUSED"))
                .body("proposals[0].decisionReason", equalTo("för många"));
        posted(SECOND, address + REFUSAL, REASON).statusCode(409);
        posted(KEEPER, address + "/activation", REASON).body("proposals.state", contains("REFUSED", "PROPOSED"));
    }

    @Test
    @DisplayName("PO-6: retirement and rollback go by the same limit")
    void retirementAndRollback() {
        posted(KEEPER, address + "/activation", REASON);
        posted(SECOND, address + CONFIRMATION, "").statusCode(200);
        posted(KEEPER, address + "/retirement", REASON)
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("proposals[1].step", equalTo("RETIRE"));
        posted(KEEPER, address + "/proposals/2/refusal", REASON).statusCode(200);
        String tag = as(KEEPER).get(address).header("ETag");
        as(KEEPER)
                .header("If-Match", tag)
                .body(account("Konto", NURSES, "plus"))
                .put(address)
                .then()
                .statusCode(200);
        posted(KEEPER, address + "/activation", REASON);
        posted(SECOND, address + "/proposals/3/confirmation", "").body("activeVersion", equalTo(2));
        posted(KEEPER, address + "/rollback", REASON)
                .statusCode(200)
                .body("activeVersion", equalTo(2))
                .body("proposals[3].step", equalTo("ROLL_BACK"))
                .body("proposals[3].version", equalTo(1));
        posted(SECOND, address + "/proposals/4/confirmation", "").body("activeVersion", equalTo(1));
    }

    @Test
    @DisplayName("SI-2, RO-6: a yes takes assurance level 3 and the role; an unknown proposal is not there")
    void whoMayConfirm() {
        posted(KEEPER, address + "/activation", REASON);
        UUID elsewhere = new UUID(2, 8);
        fixture.role(elsewhere, "POLICY_ADMINISTRATOR", "310");
        RestAssured.given()
                .header("Authorization", "Bearer " + TokenIssuer.token(SECOND, ORGANIZATION, UUID.randomUUID(), 2))
                .post(address + CONFIRMATION)
                .then()
                .statusCode(403)
                .body("type", endsWith("/problems/assurance-level-too-low"));
        posted(elsewhere, address + CONFIRMATION, "").statusCode(404);
        posted(EMPLOYEE, address + REFUSAL, REASON).statusCode(404);
        posted(SECOND, address + "/proposals/2/confirmation", "").statusCode(404);
        posted(SECOND, address + "/proposals/0/refusal", REASON).statusCode(404);
    }

    private static void assertAwaits(UUID viewer, int count) {
        as(viewer).get(POLICIES + "?awaitsMe=true").then().statusCode(200).body("total", equalTo(count));
    }
}
