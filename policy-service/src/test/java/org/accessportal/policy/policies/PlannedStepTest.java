package org.accessportal.policy.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.ProblemType;
import org.accessportal.platform.security.Actor;
import org.accessportal.policy.PolicyProblem;
import org.accessportal.policy.criteria.Criterion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Steps with a policy that have a day to wait for (PO-6). */
class PlannedStepTest {

    private static final UUID ORGANIZATION = new UUID(0, 1);
    private static final Actor ANNA = new Actor(new UUID(0, 5), ORGANIZATION, new UUID(0, 6), 3);
    private static final Actor BERIT = new Actor(new UUID(0, 7), ORGANIZATION, new UUID(0, 8), 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Instant MIDNIGHT = Instant.parse("2026-11-30T23:00:00Z");
    private static final Step ACTIVATION = Step.on(DAY, StepKind.ACTIVATE);
    private static final long LIMIT = 500;

    private Policy policy;

    @BeforeEach
    void draft() {
        policy = Policy.draft(ORGANIZATION, "210", content("Ett"), by(ANNA, "ny"));
    }

    @Test
    @DisplayName("PO-6: a day lies from tomorrow to a year ahead, and is of activating and retiring alone")
    void whichDays() {
        assertRefused(PolicyProblem.DAY_OUT_OF_RANGE, () -> requireAhead(TODAY));
        assertRefused(
                PolicyProblem.DAY_OUT_OF_RANGE,
                () -> requireAhead(TODAY.plusYears(1).plusDays(1)));
        requireAhead(TODAY.plusDays(1));
        requireAhead(TODAY.plusYears(1));
        Step.of(StepKind.ACTIVATE).requireDayAhead(TODAY);
        assertRefused(CommonProblem.INVALID_REQUEST, () -> Step.on(DAY, StepKind.ROLL_BACK));
    }

    @Test
    @DisplayName(
            "PO-6: nothing changes before the day; on it the version gives, for the reason and by whom it was planned")
    void plannedThenTaken() {
        policy.plan(ACTIVATION, 3, by(ANNA, "beslutad"));
        assertThat(policy.standing().gives()).isFalse();
        assertThat(open().isDue(DAY.minusDays(1))).isFalse();
        assertThat(open().isDue(DAY)).isTrue();
        assertThat(StepRules.possible(policy, ANNA)).containsExactly(PolicyAction.REFUSE);
        assertThat(StepRules.possible(policy, BERIT)).containsExactly(PolicyAction.REFUSE);

        List<PolicyChange> changes = policy.takePlanned(MIDNIGHT);

        assertThat(policy.standing()).isEqualTo(Standing.activeEverywhere(1));
        assertThat(changes)
                .extracting(PolicyChange::changedBy, PolicyChange::changedAt, PolicyChange::reason)
                .containsExactly(tuple(ANNA.identityId(), MIDNIGHT, "beslutad"));
        assertThat(policy.proposals().all()).extracting(PolicyProposal::state).containsExactly(ProposalState.TAKEN);
    }

    @Test
    @DisplayName("PO-6: while a step is planned the policy takes no other, and is not changed; it is withdrawn first")
    void nothingElseMeanwhile() {
        policy.plan(ACTIVATION, 3, by(ANNA, "beslutad"));
        assertRefused(
                PolicyProblem.PROPOSAL_WAITING, () -> policy.take(Step.of(StepKind.ACTIVATE), by(BERIT, "genast")));
        assertRefused(
                PolicyProblem.PROPOSAL_WAITING, () -> policy.take(Step.of(StepKind.RETIRE), by(BERIT, "behövs inte")));
        assertRefused(
                PolicyProblem.PROPOSAL_WAITING, () -> policy.change("210", content("Två"), by(BERIT, "under tiden")));

        PolicyProposal withdrawn = policy.proposals().refuse(1, by(BERIT, "skjuts upp"));

        assertThat(withdrawn.state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(policy.proposals().open()).isEmpty();
        assertRefused(PolicyProblem.PROPOSAL_DECIDED, () -> policy.proposals().refuse(1, by(BERIT, "igen")));
        policy.take(Step.of(StepKind.ACTIVATE), by(ANNA, "genast"));
    }

    @Test
    @DisplayName(
            "PO-6: over the limit the second yes comes before the day, to what it would do then; after that it lapses")
    void secondYesBeforeTheDay() {
        policy.propose(ACTIVATION, 700, by(ANNA, "beslutad"));
        assertThat(StepRules.possible(policy, BERIT)).containsExactly(PolicyAction.CONFIRM, PolicyAction.REFUSE);
        assertRefused(PolicyProblem.TWO_PEOPLE_DECIDE, () -> confirmable(ANNA, TODAY));
        assertRefused(PolicyProblem.DAY_HAS_COME, () -> confirmable(BERIT, DAY));

        policy.proposals().agree(confirmable(BERIT, TODAY), 731, by(BERIT, ""));

        assertThat(open().state()).isEqualTo(ProposalState.PLANNED);
        assertThat(open().concerned()).isEqualTo(731);
        assertThat(policy.standing().gives()).isFalse();
        assertThat(policy.takePlanned(MIDNIGHT))
                .extracting(PolicyChange::changedBy)
                .containsExactly(BERIT.identityId());
    }

    @Test
    @DisplayName("PO-6: what nobody confirmed by its day does not happen, and the policy can be worked on again")
    void lapses() {
        policy.propose(ACTIVATION, 700, by(ANNA, "beslutad"));
        assertThat(policy.proposals().lapse().state()).isEqualTo(ProposalState.LAPSED);
        assertThat(policy.standing().gives()).isFalse();
        policy.plan(Step.on(DAY.plusDays(7), StepKind.ACTIVATE), 3, by(ANNA, "på nytt"));
    }

    @Test
    @DisplayName("PO-6: on the day it may concern as many as one decides about, or as many more than two agreed to")
    void whatAYesCovers() {
        policy.plan(ACTIVATION, 3, by(ANNA, "beslutad"));
        assertThat(open().covers(LIMIT, LIMIT)).isTrue();
        assertThat(open().covers(LIMIT + 1, LIMIT)).isFalse();
        policy.proposals().refuse(1, by(ANNA, "om"));
        policy.propose(ACTIVATION, 700, by(ANNA, "beslutad"));
        policy.proposals().agree(policy.proposals().confirmable(2, BERIT.identityId(), TODAY), 731, by(BERIT, ""));
        assertThat(open().covers(731 + LIMIT, LIMIT)).isTrue();
        assertThat(open().covers(731 + LIMIT + 1, LIMIT)).isFalse();
    }

    @Test
    @DisplayName("PO-6: what is held on its day waits for somebody else's yes, and is then taken at once")
    void heldThenConfirmed() {
        policy.plan(ACTIVATION, 3, by(ANNA, "beslutad"));
        policy.proposals().hold(HoldCause.MORE_CONCERNED, 5_000);
        assertThat(policy.standing().gives()).isFalse();
        assertThat(open().isDue(DAY.plusDays(1))).isFalse();
        assertThat(StepRules.possible(policy, ANNA)).containsExactly(PolicyAction.REFUSE);
        assertThat(StepRules.possible(policy, BERIT)).containsExactly(PolicyAction.CONFIRM, PolicyAction.REFUSE);

        policy.confirm(confirmable(BERIT, DAY.plusDays(1)), by(BERIT, ""));

        assertThat(policy.standing()).isEqualTo(Standing.activeEverywhere(1));
        assertThat(policy.proposals().get(1))
                .extracting(PolicyProposal::state, PolicyProposal::heldFor, PolicyProposal::concerned)
                .containsExactly(ProposalState.CONFIRMED, HoldCause.MORE_CONCERNED, 5_000L);
    }

    private PolicyProposal open() {
        return policy.proposals().open().orElseThrow();
    }

    private PolicyProposal confirmable(Actor by, LocalDate today) {
        return policy.proposals().confirmable(1, by.identityId(), today);
    }

    private static void requireAhead(LocalDate day) {
        Step.on(day, StepKind.RETIRE).requireDayAhead(TODAY);
    }

    private static void assertRefused(ProblemType type, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }

    private static PolicyContent content(String name) {
        var criterion = new Criterion.Title(List.of("SSK"));
        return new PolicyContent(name, criterion, List.of(new PolicyGrant(new UUID(0, 3), null)), false);
    }

    private static Policy.Cause by(Actor actor, String reason) {
        return new Policy.Cause(actor.identityId(), Instant.EPOCH, reason);
    }
}
