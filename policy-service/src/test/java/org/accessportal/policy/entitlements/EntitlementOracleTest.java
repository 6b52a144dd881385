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
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;
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

    /** A version of a policy: what it asks. */
    private record Version(int number, Criterion criteria) {}

    /** What a policy gives: a version everywhere, or, while another is tried on a unit, everywhere else. */
    private record Given(
            String address,
            Version everywhere,
            @Nullable Version tried,
            @Nullable UUID unit,
            int newest) {

        /** The version that applies to the engagement. */
        Version appliesTo(Engagement e, NaiveEvaluator naive) {
            return tried != null && unit != null && naive.isAtOrUnder(e, unit) ? tried : everywhere;
        }
    }

    @Inject
    PolicyFixture fixture;

    @Inject
    ReassessmentWorker worker;

    private final Map<UUID, List<Engagement>> everybody = new HashMap<>();
    private final Map<UUID, Entitlements> published = new HashMap<>();
    private final List<Given> active = new ArrayList<>();
    private final Map<String, Version> before = new HashMap<>();
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
    @DisplayName(
            "PO-1, PO-6, ID-4: after any sequence of changes, trials and rollbacks everybody has what the policies give")
    void everybodyHasWhatPoliciesGive() {
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(12)) {
                case 0, 1, 2, 3 -> changePerson();
                case 4 -> changeTree();
                case 5, 6 -> activatePolicy();
                case 7, 8, 9 -> tryNext();
                case 10 -> rollBack();
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
        String group = group(criteria);
        String address = PolicyApi.POLICIES + "/"
                + posted(ADMINISTRATOR, PolicyApi.POLICIES, group)
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        posted(ADMINISTRATOR, address + "/activation", REASON).statusCode(200);
        active.add(new Given(address, new Version(1, criteria), null, null, 1));
    }

    /** A next version is tried; one that is tried already is activated, or its trial ends. */
    private void tryNext() {
        if (active.isEmpty()) {
            return;
        }
        int index = random.nextInt(active.size());
        Given given = active.get(index);
        if (given.tried() == null) {
            var next = new Version(given.newest() + 1, made.criteria());
            UUID unit = known(made.anyUnit());
            String tag = as(ADMINISTRATOR).get(given.address()).header("ETag");
            as(ADMINISTRATOR)
                    .header("If-Match", tag)
                    .body(group(next.criteria()))
                    .put(given.address())
                    .then()
                    .statusCode(200);
            posted(ADMINISTRATOR, given.address() + "/trial", "{\"unitId\": \"" + unit + "\", \"reason\": \"prov\"}")
                    .statusCode(200);
            active.set(index, new Given(given.address(), given.everywhere(), next, unit, next.number()));
        } else if (random.nextBoolean()) {
            posted(ADMINISTRATOR, given.address() + "/activation", REASON).statusCode(200);
            before.put(given.address(), given.everywhere());
            active.set(index, new Given(given.address(), given.tried(), null, null, given.newest()));
        } else {
            posted(ADMINISTRATOR, given.address() + "/trial-ending", REASON).statusCode(200);
            active.set(index, new Given(given.address(), given.everywhere(), null, null, given.newest()));
        }
    }

    /** The version that a trial's activation replaced applies again. */
    private void rollBack() {
        for (Given given : List.copyOf(active)) {
            Version earlier = before.remove(given.address());
            if (earlier != null) {
                posted(ADMINISTRATOR, given.address() + "/rollback", REASON).statusCode(200);
                active.set(active.indexOf(given), new Given(given.address(), earlier, null, null, given.newest()));
                return;
            }
        }
    }

    /** Trials are of units that there are. */
    private UUID known(UUID unit) {
        if (places.stream().noneMatch(place -> place.unitId().equals(unit))) {
            places = Stream.concat(places.stream(), Stream.of(new Place(unit, null, false)))
                    .toList();
            fixture.arrive(Topic.UNITS, sent(new Place(unit, null, false)));
        }
        return unit;
    }

    private static String group(Criterion criteria) {
        return body("P", "null", CriterionJson.write(criteria), resource(PolicyFixture.GROUP, "null"));
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
                all.add(state.identityId() + " " + one.engagementId() + " " + one.policyId() + " " + one.policyVersion()
                        + " " + one.from() + " " + one.to());
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
                    Version applied = policy.appliesTo(e, naive);
                    if (naive.meets(e, applied.criteria())) {
                        String id = policy.address().substring(PolicyApi.POLICIES.length() + 1);
                        all.add(e.identityId() + " " + e.engagementId() + " " + id + " " + applied.number() + " "
                                + e.from() + " " + e.to());
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
