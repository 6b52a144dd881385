package org.accessportal.policy.entitlements;

import static org.accessportal.policy.PolicyApi.NURSES;
import static org.accessportal.policy.PolicyApi.REASON;
import static org.accessportal.policy.PolicyApi.account;
import static org.accessportal.policy.PolicyApi.active;
import static org.accessportal.policy.PolicyApi.as;
import static org.accessportal.policy.PolicyApi.drafted;
import static org.accessportal.policy.PolicyApi.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.EntitlementState.Entitlement;
import org.accessportal.platform.events.EntitlementState.Entitlements;
import org.accessportal.platform.events.IdentityState.Engagement;
import org.accessportal.platform.events.IdentityState.Identity;
import org.accessportal.platform.events.Topic;
import org.accessportal.policy.PolicyFixture;
import org.accessportal.policy.PolicyTestProfile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PolicyTestProfile.class)
class EntitlementFlowTest {

    private static final UUID ANNA = new UUID(9, 1);
    private static final UUID FIRST = new UUID(8, 1);
    private static final UUID SECOND = new UUID(8, 2);

    @Inject
    PolicyFixture fixture;

    @Inject
    ReassessmentWorker worker;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void anEmptyHospital() {
        fixture.begin();
    }

    @Test
    @DisplayName(
            "PO-1: whoever meets an active policy's criteria is entitled to its resources, for the engagement's period")
    void newcomerIsEntitled() {
        active(account("Konto", NURSES, "bas"));
        Identity anna = fixture.person(ANNA, fixture.nurse(FIRST, true));

        fixture.arrive(Topic.IDENTITIES, anna);

        Entitlements published = only(fixture.published());
        assertThat(published.identityId()).isEqualTo(ANNA);
        assertThat(published.organizationId()).isEqualTo(PolicyFixture.ORGANIZATION);
        assertThat(published.identityRevision()).isEqualTo(anna.revision());
        assertThat(published.revision().counter()).isEqualTo(1);
        Entitlement entitlement = published.entitlements().getFirst();
        assertThat(entitlement.resourceId()).isEqualTo(PolicyFixture.ACCOUNT);
        assertThat(entitlement.level()).isEqualTo("bas");
        assertThat(entitlement.engagementId()).isEqualTo(FIRST);
        assertThat(entitlement.policyVersion()).isEqualTo(1);
        assertThat(entitlement.from()).isEqualTo(PolicyFixture.START);
        assertThat(entitlement.to()).isNull();
    }

    @Test
    @DisplayName("PO-6: a draft gives nothing; activation gives to everybody concerned, retirement takes back")
    void activationGivesAndRetirementTakes() {
        fixture.arrive(Topic.IDENTITIES, fixture.person(ANNA, fixture.nurse(FIRST, true)));
        String policy = drafted(account("Konto", NURSES, "bas"));
        work();
        assertThat(fixture.published()).isEmpty();

        as(PolicyFixture.KEEPER).body(REASON).post(policy + "/activation");
        work();
        assertThat(only(fixture.published()).entitlements()).hasSize(1);

        as(PolicyFixture.KEEPER).body(REASON).post(policy + "/retirement");
        work();
        Entitlements after = only(fixture.published());
        assertThat(after.entitlements()).isEmpty();
        assertThat(after.revision().counter()).isEqualTo(2);
    }

    @Test
    @DisplayName("PO-1: nothing is published where nothing changed")
    void sameAgainIsNoNews() {
        active(account("Konto", NURSES, "bas"));
        fixture.arrive(Topic.IDENTITIES, fixture.person(ANNA, fixture.nurse(FIRST, true)));
        assertThat(fixture.published()).hasSize(1);

        fixture.arrive(Topic.IDENTITIES, fixture.person(ANNA, fixture.nurse(FIRST, true)));
        work();

        assertThat(fixture.published()).isEmpty();
    }

    @Test
    @DisplayName("PO-1: policies of user services look at the primary engagement, others at all of them")
    void userServicesLookAtThePrimaryEngagement() {
        active(account("Konto", NURSES, "bas"));
        active(group("Grupp", NURSES));

        fixture.arrive(
                Topic.IDENTITIES, fixture.person(ANNA, fixture.nurse(FIRST, true), fixture.nurse(SECOND, false)));

        assertThat(only(fixture.published()).entitlements())
                .extracting(Entitlement::engagementId, Entitlement::resourceId)
                .containsExactlyInAnyOrder(
                        tuple(FIRST, PolicyFixture.ACCOUNT),
                        tuple(FIRST, PolicyFixture.GROUP),
                        tuple(SECOND, PolicyFixture.GROUP));
    }

    @Test
    @DisplayName("PO-5: when an engagement is gone, so is what it gave")
    void lastReasonGoes() {
        active(account("Konto", NURSES, "bas"));
        fixture.arrive(Topic.IDENTITIES, fixture.person(ANNA, fixture.nurse(FIRST, true)));
        fixture.published();

        fixture.arrive(Topic.IDENTITIES, fixture.person(ANNA));

        assertThat(only(fixture.published()).entitlements()).isEmpty();
    }

    @Test
    @DisplayName("ID-4: a unit that moves under another takes its people along")
    void unitMoveIsFollowed() {
        UUID clinic = new UUID(4, 3);
        fixture.arrive(Topic.UNITS, fixture.unit(clinic, null));
        active(group(
                "Klinik",
                "{\"type\": \"unit\", \"unitIds\": [\"%s\"], \"includingSubunits\": true}".formatted(clinic)));
        fixture.arrive(Topic.IDENTITIES, fixture.person(ANNA, fixture.nurse(FIRST, true)));
        work();
        assertThat(fixture.published()).isEmpty();

        fixture.arrive(Topic.UNITS, fixture.unit(PolicyFixture.HOSPITAL, clinic));
        work();
        assertThat(only(fixture.published()).entitlements()).hasSize(1);

        fixture.arrive(Topic.UNITS, fixture.unit(PolicyFixture.HOSPITAL, clinic));
        assertThat(worker.workOnBatch()).isFalse();
    }

    @Test
    @DisplayName("PO-1: a policy reaches no engagement outside its administration")
    void otherAdministrationsAreLeftAlone() {
        active(group("Alla", "{\"type\": \"not\", \"criterion\": {\"type\": \"title\", \"codes\": [\"X\"]}}"));
        var elsewhere = new Engagement(
                FIRST, PolicyFixture.WARD, "110", null, "SSK", null, null, PolicyFixture.START, null, true);

        fixture.arrive(Topic.IDENTITIES, fixture.person(ANNA, elsewhere));

        assertThat(fixture.published()).isEmpty();
    }

    @Test
    @DisplayName("What is to be worked out anew is told of to system administrators, without who is protected (ID-9)")
    void statusTellsWhatWaits() {
        fixture.arrive(Topic.IDENTITIES, fixture.person(ANNA, fixture.nurse(FIRST, true)));
        jdbi.useHandle(handle -> {
            handle.execute("truncate reassessment");
            handle.execute("insert into reassessment values (?, now() - interval '1 hour')", ANNA);
        });
        entitlements().body("condition", equalTo("STANDS_STILL"), "count", equalTo(1));
        jdbi.useHandle(handle -> handle.execute("update directory_identity set protected_identity = true"));
        entitlements().body("condition", equalTo("WORKS"), "count", equalTo(0));
        as(PolicyFixture.KEEPER).get("/policy/v1/status").then().statusCode(403);
    }

    private static ValidatableResponse entitlements() {
        return as(PolicyFixture.ADMINISTRATOR)
                .get("/policy/v1/status")
                .then()
                .statusCode(200)
                .rootPath("lines.find { it.what == 'entitlements' }");
    }

    private void work() {
        while (worker.workOnBatch()) {
            // until the queue is empty
        }
    }

    private static Entitlements only(List<Entitlements> states) {
        assertThat(states).hasSize(1);
        return states.getFirst();
    }
}
