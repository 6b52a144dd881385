package org.accessportal.policy.effects;

import static org.accessportal.policy.PolicyApi.NURSES;
import static org.accessportal.policy.PolicyApi.REASON;
import static org.accessportal.policy.PolicyApi.account;
import static org.accessportal.policy.PolicyApi.active;
import static org.accessportal.policy.PolicyApi.as;
import static org.accessportal.policy.PolicyApi.drafted;
import static org.accessportal.policy.PolicyFixture.EMPLOYEE;
import static org.accessportal.policy.PolicyFixture.KEEPER;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
class EffectTest {

    private static final String DOCTORS = "{\"type\": \"title\", \"codes\": [\"LAK\"]}";

    @Inject
    PolicyFixture fixture;

    @BeforeEach
    void threePeople() {
        fixture.begin();
        fixture.arrive(
                Topic.IDENTITIES,
                fixture.person(new UUID(9, 1), titled(1, "SSK", null)),
                fixture.person(new UUID(9, 2), titled(2, "SSK", null)),
                fixture.person(new UUID(9, 3), titled(3, "LAK", null)),
                fixture.person(new UUID(9, 4), titled(4, "SSK", LocalDate.of(2026, 1, 31))));
    }

    @Test
    @DisplayName("PO-6: a draft's effect is who matches and who gains, among those engaged today or later")
    void newPolicyGives() {
        assertEffect(drafted(account("Konto", NURSES, "bas")), 2, 2, 0, 0);
    }

    @Test
    @DisplayName("PO-6: what others give already is no gain; a higher level is a change of level (PO-4)")
    void othersAreTakenIntoAccount() {
        active(account("Konto", NURSES, "bas"));

        assertEffect(drafted(account("Samma", NURSES, "bas")), 2, 0, 0, 0);
        assertEffect(drafted(account("Högre", NURSES, "plus")), 2, 0, 0, 2);
        active(account("Plus", NURSES, "plus"));
        assertEffect(drafted(account("Lägre", NURSES, "bas")), 2, 0, 0, 0);
    }

    @Test
    @DisplayName("PO-6: the next version is compared with the one that is active")
    void nextVersionTakesAndGives() {
        String address = active(account("Konto", NURSES, "bas"));
        String tag = as(KEEPER).get(address).header("ETag");
        as(KEEPER)
                .header("If-Match", tag)
                .body(account("Konto", DOCTORS, "bas"))
                .put(address)
                .then()
                .statusCode(200);

        assertEffect(address, 1, 1, 2, 0);
        as(KEEPER).body(REASON).post(address + "/activation").then().statusCode(200);
        assertEffect(address, 1, 0, 0, 0);
    }

    @Test
    @DisplayName("PO-6: the effect follows people and the tree as they change")
    void effectFollowsChanges() {
        UUID clinic = new UUID(4, 3);
        fixture.arrive(Topic.UNITS, fixture.unit(clinic, null));
        String criteria = "{\"type\": \"unit\", \"unitIds\": [\"%s\"], \"includingSubunits\": true}".formatted(clinic);
        String address = drafted(account("Klinik", criteria, "bas"));
        assertEffect(address, 0, 0, 0, 0);

        fixture.arrive(Topic.UNITS, fixture.unit(PolicyFixture.HOSPITAL, clinic));
        assertEffect(address, 3, 3, 0, 0);

        fixture.arrive(Topic.IDENTITIES, fixture.person(new UUID(9, 1)));
        assertEffect(address, 2, 2, 0, 0);
    }

    @Test
    @DisplayName("ID-9: a protected person is counted nowhere, from the moment of the mark until it is lifted")
    void protectedPeopleAreNotCounted() {
        String address = drafted(account("Konto", NURSES, "bas"));
        assertEffect(address, 2, 2, 0, 0);
        fixture.arrive(Topic.IDENTITIES, fixture.protectedPerson(new UUID(9, 1), titled(1, "SSK", null)));
        assertEffect(address, 1, 1, 0, 0);
        fixture.arrive(Topic.IDENTITIES, fixture.person(new UUID(9, 1), titled(1, "SSK", null)));
        assertEffect(address, 2, 2, 0, 0);
    }

    @Test
    @DisplayName("PO-6: nobody is told about the effect of a policy that they may not see")
    void effectOfADraftIsForItsKeepers() {
        String address = drafted(account("Konto", NURSES, "bas"));
        as(EMPLOYEE).get(address + "/effect").then().statusCode(404);
    }

    private static Engagement titled(int number, String title, LocalDate to) {
        return new Engagement(
                new UUID(8, number), PolicyFixture.WARD, "210", null, title, null, null, PolicyFixture.START, to, true);
    }

    private static void assertEffect(String address, int matched, int gains, int loses, int changesLevel) {
        as(KEEPER)
                .get(address + "/effect")
                .then()
                .statusCode(200)
                .body("matched", equalTo(matched))
                .body("gains", equalTo(gains))
                .body("loses", equalTo(loses))
                .body("changesLevel", equalTo(changesLevel));
    }
}
