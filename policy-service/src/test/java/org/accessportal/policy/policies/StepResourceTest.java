package org.accessportal.policy.policies;

import static org.accessportal.policy.PolicyApi.NURSES;
import static org.accessportal.policy.PolicyApi.POLICIES;
import static org.accessportal.policy.PolicyApi.REASON;
import static org.accessportal.policy.PolicyApi.account;
import static org.accessportal.policy.PolicyApi.active;
import static org.accessportal.policy.PolicyApi.as;
import static org.accessportal.policy.PolicyApi.drafted;
import static org.accessportal.policy.PolicyApi.posted;
import static org.accessportal.policy.PolicyApi.postedOnce;
import static org.accessportal.policy.PolicyApi.put;
import static org.accessportal.policy.PolicyFixture.EMPLOYEE;
import static org.accessportal.policy.PolicyFixture.KEEPER;
import static org.accessportal.policy.PolicyFixture.WARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import org.accessportal.platform.events.IdentityState.Engagement;
import org.accessportal.platform.events.Topic;
import org.accessportal.policy.PolicyFixture;
import org.accessportal.policy.PolicyTestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PolicyTestProfile.class)
class StepResourceTest {

    private static final String TRIAL = "{\"unitId\": \"" + WARD + "\", \"reason\": \"prov\"}";

    @Inject
    PolicyFixture fixture;

    @BeforeEach
    void oneNurseAtTheWardAndOneBeside() {
        fixture.begin();
        var beside = new Engagement(
                new UUID(8, 2),
                PolicyFixture.HOSPITAL,
                "210",
                null,
                "SSK",
                null,
                null,
                PolicyFixture.START,
                null,
                true);
        fixture.arrive(
                Topic.IDENTITIES,
                fixture.person(new UUID(9, 1), fixture.nurse(new UUID(8, 1), true)),
                fixture.person(new UUID(9, 2), beside));
    }

    @Test
    @DisplayName("PO-6: a draft is tried on a unit, its effect counted of that unit only, and activated for all")
    void trial() {
        String address = drafted(account("Konto", NURSES, "bas"));
        as(KEEPER)
                .get(address + "/effect?step=TRY&unitId=" + WARD)
                .then()
                .body("matched", equalTo(1))
                .body("gains", equalTo(1));
        posted(KEEPER, address + "/trial", TRIAL)
                .statusCode(200)
                .body("state", equalTo("TRIAL"))
                .body("activeVersion", nullValue())
                .body("trial.version", equalTo(1))
                .body("trial.unitId", equalTo(WARD.toString()))
                .body("actions", hasItem("END_TRIAL"));
        as(KEEPER)
                .get(POLICIES + "?state=TRIAL")
                .then()
                .body("items.trialUnitId", contains(WARD.toString()))
                .body("items.state", contains("TRIAL"));
        as(KEEPER).get(address + "/effect?step=ACTIVATE").then().body("gains", equalTo(1));
        posted(KEEPER, address + "/trial", TRIAL).statusCode(409).body("type", endsWith("/problems/trial-running"));
        posted(KEEPER, address + "/activation", REASON)
                .body("state", equalTo("ACTIVE"))
                .body("trial", nullValue());
        assertThat(fixture.audited(id(address))).containsExactly("policy.drafted", "policy.tried", "policy.activated");
    }

    @Test
    @DisplayName("PO-1, PO-6: who only reads sees the active version during a trial, and the tried one where none is")
    void readersDuringATrial() {
        fixture.arrive(Topic.IDENTITIES, fixture.person(EMPLOYEE, fixture.nurse(new UUID(8, 3), true)));
        String address = drafted(account("Ny", NURSES, "bas"));
        as(EMPLOYEE).get(address).then().statusCode(404);
        posted(KEEPER, address + "/trial", TRIAL).statusCode(200);
        as(EMPLOYEE)
                .get(address)
                .then()
                .statusCode(200)
                .body("state", equalTo("TRIAL"))
                .body("proposals", empty());
        as(EMPLOYEE).get(POLICIES).then().body("items.name", contains("Ny"));

        String other = active(account("Ett", NURSES, "bas"));
        put("\"2\"", other, account("Två", NURSES, "plus")).statusCode(200);
        posted(KEEPER, other + "/trial", TRIAL).statusCode(200);
        as(EMPLOYEE).get(other).then().body("name", equalTo("Ett")).body("state", equalTo("ACTIVE"));
        as(EMPLOYEE).get(other + "/versions").then().body("name", contains("Ett"));
        as(KEEPER).get(other + "/versions").then().body("name", contains("Ett", "Två"));
    }

    @Test
    @DisplayName("PO-6: a trial is ended; the effect of its end is counted, and another can follow")
    void endOfATrial() {
        String address = active(account("Konto", NURSES, "bas"));
        put("\"2\"", address, account("Konto", NURSES, "plus")).statusCode(200);
        posted(KEEPER, address + "/trial-ending", REASON).statusCode(409).body("type", endsWith("/problems/no-trial"));
        posted(KEEPER, address + "/trial", TRIAL).statusCode(200);
        as(KEEPER)
                .get(address + "/effect/people?step=END_TRIAL&list=CHANGES_LEVEL")
                .then()
                .body("items.identityId", contains(new UUID(9, 1).toString()));
        posted(KEEPER, address + "/trial-ending", REASON)
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("activeVersion", equalTo(1))
                .body("trial", nullValue());
        posted(KEEPER, address + "/trial", TRIAL).statusCode(200);
    }

    @Test
    @DisplayName("PO-6: rollback in one step, once for one key, after seeing what it would do")
    void rollback() {
        String address = active(account("Konto", NURSES, "bas"));
        posted(KEEPER, address + "/rollback", REASON)
                .statusCode(409)
                .body("type", endsWith("/problems/nothing-before"));
        as(KEEPER).get(address + "/effect?step=ROLL_BACK").then().statusCode(409);
        put("\"2\"", address, account("Konto", NURSES, "plus")).statusCode(200);
        posted(KEEPER, address + "/activation", REASON).body("rollbackVersion", equalTo(1));
        as(KEEPER).get(address + "/effect?step=ROLL_BACK").then().body("changesLevel", equalTo(2));

        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            postedOnce(key, KEEPER, address + "/rollback", REASON)
                    .statusCode(200)
                    .body("activeVersion", equalTo(1))
                    .body("rollbackVersion", nullValue())
                    .body("state", equalTo("DRAFT"));
        }
        assertThat(fixture.audited(id(address))).last().isEqualTo("policy.rolled-back");
    }

    @Test
    @DisplayName("PO-1: a resource that has been retired meanwhile is neither tried nor rolled back to")
    void retiredResource() {
        String address = active(account("Konto", NURSES, "bas"));
        put("\"2\"", address, account("Konto", NURSES, "plus")).statusCode(200);
        posted(KEEPER, address + "/activation", REASON).statusCode(200);
        String draft = drafted(account("Ny", NURSES, "bas"));
        fixture.arrive(Topic.RESOURCES, fixture.account(true));
        posted(KEEPER, address + "/rollback", REASON).statusCode(422);
        posted(KEEPER, draft + "/trial", TRIAL).statusCode(422);
        posted(KEEPER, address + "/retirement", REASON).statusCode(200);
    }

    @Test
    @DisplayName("PO-6, API-1: a unit that is missing, unknown or asked about for another step is named")
    void units() {
        String address = drafted(account("Konto", NURSES, "bas"));
        posted(KEEPER, address + "/trial", REASON).statusCode(422).body("violations.field", contains("unitId"));
        posted(KEEPER, address + "/trial", TRIAL.replace(WARD.toString(), new UUID(4, 9).toString()))
                .statusCode(422)
                .body("type", endsWith("/problems/unknown-unit"));
        as(KEEPER).get(address + "/effect?step=TRY").then().statusCode(422);
        as(KEEPER).get(address + "/effect?step=ACTIVATE&unitId=" + WARD).then().statusCode(422);
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(POLICIES.length() + 1));
    }
}
