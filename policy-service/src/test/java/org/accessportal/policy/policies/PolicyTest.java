package org.accessportal.policy.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.Violation;
import org.accessportal.platform.security.Actor;
import org.accessportal.policy.PolicyProblem;
import org.accessportal.policy.criteria.Criterion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final UUID ORGANIZATION = new UUID(0, 1);
    private static final UUID ACCOUNT = new UUID(0, 2);
    private static final UUID GROUP = new UUID(0, 3);
    private static final UUID OLD = new UUID(0, 4);
    private static final Actor ANNA = new Actor(new UUID(0, 5), ORGANIZATION, new UUID(0, 6), 3);
    private static final Criterion NURSES = new Criterion.Title(List.of("SSK"));
    private static final Map<UUID, KnownResource> CATALOGUE = Map.of(
            ACCOUNT, new KnownResource(ACCOUNT, true, List.of("bas", "plus"), false, null, Map.of()),
            GROUP, new KnownResource(GROUP, false, List.of(), false, null, Map.of()),
            OLD, new KnownResource(OLD, false, List.of(), true, null, Map.of()));

    @Test
    @DisplayName("PO-6: draft, active, next draft, active, retired; every change says who, when and why")
    void lifeOfAPolicy() {
        Policy policy = Policy.draft(ORGANIZATION, "210", content("Ett"), because("ny"));
        activate(policy, because("beslutad"));
        policy.change("210", content("Två"), because("ändrad"));
        assertThat(policy.standing().active()).isEqualTo(1);
        assertThat(policy.version(1).name()).isEqualTo("Ett");
        activate(policy, because("beslutad igen"));
        retire(policy, because("behövs inte"));

        assertThat(policy.standing().active()).isNull();
        assertThat(policy.revision()).isEqualTo(5);
        assertThat(policy.changes())
                .extracting(PolicyChange::version, PolicyChange::state, PolicyChange::reason, PolicyChange::changedBy)
                .containsExactly(
                        tuple(1, PolicyState.DRAFT, "ny", ANNA.identityId()),
                        tuple(1, PolicyState.ACTIVE, "beslutad", ANNA.identityId()),
                        tuple(2, PolicyState.DRAFT, "ändrad", ANNA.identityId()),
                        tuple(2, PolicyState.ACTIVE, "beslutad igen", ANNA.identityId()),
                        tuple(2, PolicyState.RETIRED, "behövs inte", ANNA.identityId()));
    }

    @Test
    @DisplayName("PO-6: only a draft is activated, and nothing comes after retirement")
    void refusals() {
        Policy policy = Policy.draft(ORGANIZATION, "210", content("Ett"), because("ny"));
        activate(policy, because("beslutad"));
        assertRefused(PolicyProblem.NOT_A_DRAFT, () -> activate(policy, because("igen")));
        assertRefused(
                PolicyProblem.ADMINISTRATION_FIXED, () -> policy.change("310", content("Ett"), because("flytta")));
        retire(policy, because("behövs inte"));
        assertRefused(PolicyProblem.POLICY_RETIRED, () -> activate(policy, because("igen")));
        assertRefused(PolicyProblem.POLICY_RETIRED, () -> retire(policy, because("igen")));
        assertRefused(PolicyProblem.POLICY_RETIRED, () -> policy.change("210", content("Två"), because("igen")));
    }

    @Test
    @DisplayName(
            "PO-1: a policy of a user service looks at primary engagements unless it or its criteria say otherwise")
    void onlyPrimaryByDefaultForUserServices() {
        assertThat(onlyPrimary(NURSES, null, new PolicyGrant(ACCOUNT, "bas"))).isTrue();
        assertThat(onlyPrimary(NURSES, null, new PolicyGrant(GROUP, null))).isFalse();
        assertThat(onlyPrimary(NURSES, false, new PolicyGrant(ACCOUNT, "bas"))).isFalse();
        assertThat(onlyPrimary(NURSES, true, new PolicyGrant(GROUP, null))).isTrue();
        var others = new Criterion.AllOf(List.of(NURSES, new Criterion.Not(new Criterion.Primary())));
        assertThat(onlyPrimary(others, null, new PolicyGrant(ACCOUNT, "bas"))).isFalse();
    }

    @Test
    @DisplayName("PO-1, PO-4: resources are known, given once, not retired, and on a level that they have")
    void resourcesAreRight() {
        assertRefusedAt(
                PolicyProblem.UNKNOWN_RESOURCE,
                "resources[1].resourceId",
                new PolicyGrant(GROUP, null),
                new PolicyGrant(new UUID(0, 99), null));
        assertRefusedAt(PolicyProblem.INVALID_RESOURCES, "resources[0].level", new PolicyGrant(ACCOUNT, null));
        assertRefusedAt(PolicyProblem.INVALID_RESOURCES, "resources[0].level", new PolicyGrant(ACCOUNT, "guld"));
        assertRefusedAt(PolicyProblem.INVALID_RESOURCES, "resources[0].level", new PolicyGrant(GROUP, "bas"));
        assertRefusedAt(PolicyProblem.INVALID_RESOURCES, "resources[0].resourceId", new PolicyGrant(OLD, null));
        assertRefusedAt(
                PolicyProblem.INVALID_RESOURCES,
                "resources[1].resourceId",
                new PolicyGrant(ACCOUNT, "bas"),
                new PolicyGrant(ACCOUNT, "plus"));
    }

    private static boolean onlyPrimary(Criterion criteria, Boolean wanted, PolicyGrant grant) {
        return PolicyContent.of(new PolicyBody("P", "210", criteria, List.of(grant), wanted, "prov"), CATALOGUE)
                .onlyPrimary();
    }

    private static void activate(Policy policy, Policy.Cause cause) {
        policy.take(Step.of(StepKind.ACTIVATE), cause);
    }

    private static void retire(Policy policy, Policy.Cause cause) {
        policy.take(Step.of(StepKind.RETIRE), cause);
    }

    private static PolicyContent content(String name) {
        return new PolicyContent(name, NURSES, List.of(new PolicyGrant(GROUP, null)), false);
    }

    private static Policy.Cause because(String reason) {
        return new Policy.Cause(ANNA.identityId(), Instant.EPOCH, reason);
    }

    private static void assertRefusedAt(PolicyProblem type, String field, PolicyGrant... grants) {
        assertThatThrownBy(() ->
                        PolicyContent.of(new PolicyBody("P", "210", NURSES, List.of(grants), null, "prov"), CATALOGUE))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo(type);
                    assertThat(problem.violations())
                            .extracting(Violation::field)
                            .containsExactly(field);
                });
    }

    private static void assertRefused(PolicyProblem type, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
