package org.accessportal.policy.entitlements;

import static org.accessportal.policy.PolicyApi.REASON;
import static org.accessportal.policy.PolicyApi.as;
import static org.accessportal.policy.PolicyApi.body;
import static org.accessportal.policy.PolicyApi.posted;
import static org.accessportal.policy.PolicyApi.resource;
import static org.accessportal.policy.PolicyFixture.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.events.EntitlementState.Entitlement;
import org.accessportal.platform.events.EntitlementState.Entitlements;
import org.accessportal.platform.events.IdentityState;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.events.UnitState.Unit;
import org.accessportal.policy.PolicyApi;
import org.accessportal.policy.PolicyFixture;
import org.accessportal.policy.PolicyTestProfile;
import org.accessportal.policy.criteria.Criterion;
import org.accessportal.policy.criteria.CriterionJson;
import org.accessportal.policy.evaluation.Engagement;
import org.accessportal.policy.evaluation.NaiveEvaluator;
import org.accessportal.policy.evaluation.RandomPopulations;
import org.accessportal.policy.evaluation.UnitTree.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The whole service against a naive calculation: what was published last is what everybody should have. */
@QuarkusTest
@TestProfile(PolicyTestProfile.class)
class EntitlementOracleTest {

    private static final int STEPS = 25;
    private static final int IDENTITIES = 6;

    /** The criteria of a policy that is active. */
    private record Given(String address, Criterion criteria) {}

    @Inject
    PolicyFixture fixture;

    @Inject
    ReassessmentWorker worker;

    private final Map<UUID, List<Engagement>> everybody = new HashMap<>();
    private final Map<UUID, Entitlements> published = new HashMap<>();
    private final List<Given> active = new ArrayList<>();
    private List<Place> places = List.of();
    private Random random;
    private RandomPopulations made;

    @BeforeEach
    void nobody(RepetitionInfo repetition) {
        fixture.begin();
        random = new Random(repetition.getCurrentRepetition());
        made = new RandomPopulations(random);
    }

    @RepeatedTest(10)
    @DisplayName("PO-1, PO-6, ID-4: after any sequence of changes everybody has what the active policies give")
    void everybodyHasWhatPoliciesGive() {
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(8)) {
                case 0, 1, 2, 3 -> changePerson();
                case 4 -> changeTree();
                case 5, 6 -> activatePolicy();
                default -> retirePolicy();
            }
            if (random.nextBoolean()) {
                settle();
                assertThat(asPublished()).isEqualTo(asCalculated());
            }
        }
    }

    private void changePerson() {
        UUID identity = new UUID(5, random.nextInt(IDENTITIES));
        everybody.put(identity, made.engagementsOf(identity));
        fixture.arrive(
                Topic.IDENTITIES,
                fixture.person(
                        identity,
                        everybody.get(identity).stream()
                                .map(EntitlementOracleTest::sent)
                                .toArray(IdentityState.Engagement[]::new)));
    }

    private void changeTree() {
        Map<UUID, Place> all = new HashMap<>();
        places.forEach(place -> all.put(place.unitId(), place));
        made.places().forEach(place -> all.put(place.unitId(), place)); // units are never deleted (ID-4)
        places = List.copyOf(all.values());
        fixture.arrive(Topic.UNITS, places.stream().map(this::sent).toArray(Unit[]::new));
    }

    private void activatePolicy() {
        Criterion criteria = made.criteria();
        String group = body("P", "null", CriterionJson.write(criteria), resource(PolicyFixture.GROUP, "null"));
        String address = PolicyApi.POLICIES + "/"
                + posted(ADMINISTRATOR, PolicyApi.POLICIES, group)
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        posted(ADMINISTRATOR, address + "/activation", REASON).statusCode(200);
        active.add(new Given(address, criteria));
    }

    private void retirePolicy() {
        if (!active.isEmpty()) {
            Given retired = active.remove(random.nextInt(active.size()));
            as(ADMINISTRATOR)
                    .body(REASON)
                    .post(retired.address() + "/retirement")
                    .then()
                    .statusCode(200);
        }
    }

    private void settle() {
        while (worker.workOnBatch()) {
            // until the queue is empty
        }
        for (Entitlements state : fixture.published()) {
            Entitlements before = published.put(state.identityId(), state);
            assertThat(before == null || before.revision().compareTo(state.revision()) < 0)
                    .isTrue();
        }
    }

    private Set<String> asPublished() {
        Set<String> all = new HashSet<>();
        for (Entitlements state : published.values()) {
            for (Entitlement one : state.entitlements()) {
                all.add(state.identityId() + " " + one.engagementId() + " " + one.policyId() + " " + one.from() + " "
                        + one.to());
            }
        }
        return all;
    }

    private Set<String> asCalculated() {
        var naive = new NaiveEvaluator(places);
        Set<String> all = new HashSet<>();
        for (List<Engagement> engagements : everybody.values()) {
            for (Engagement e : engagements) {
                for (Given policy : active) {
                    if (naive.meets(e, policy.criteria())) {
                        String id = policy.address().substring(PolicyApi.POLICIES.length() + 1);
                        all.add(e.identityId() + " " + e.engagementId() + " " + id + " " + e.from() + " " + e.to());
                    }
                }
            }
        }
        return all;
    }

    private Unit sent(Place place) {
        Unit unit = fixture.unit(place.unitId(), place.parentId());
        return new Unit(
                unit.unitId(),
                unit.revision(),
                unit.organizationId(),
                unit.parentId(),
                unit.name(),
                unit.administrationCode(),
                null,
                place.provider(),
                false);
    }

    private static IdentityState.Engagement sent(Engagement e) {
        return new IdentityState.Engagement(
                e.engagementId(),
                e.unitId(),
                e.administrationCode(),
                e.costResponsibilityNumber(),
                e.titleCode(),
                e.employmentForm(),
                e.benefitsGroup(),
                e.from(),
                e.to(),
                e.primary());
    }
}
