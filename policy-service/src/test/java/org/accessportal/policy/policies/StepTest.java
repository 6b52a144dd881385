package org.accessportal.policy.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.ProblemType;
import org.accessportal.platform.security.Actor;
import org.accessportal.policy.PolicyProblem;
import org.accessportal.policy.criteria.Criterion;
import org.accessportal.policy.evaluation.Rule;
import org.accessportal.policy.policies.Standing.Trial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which steps a policy can take, and what gives after each (PO-6). */
class StepTest {

    private static final UUID ORGANIZATION = new UUID(0, 1);
    private static final UUID UNIT = new UUID(0, 2);
    private static final Actor ANNA = new Actor(new UUID(0, 5), ORGANIZATION, new UUID(0, 6), 3);
    private static final Actor BERIT = new Actor(new UUID(0, 7), ORGANIZATION, new UUID(0, 8), 3);
    private static final Instant LATER = Instant.EPOCH.plusSeconds(60);
    private static final Criterion NURSES = new Criterion.Title(List.of("SSK"));
    private static final Step ACTIVATE = Step.of(StepKind.ACTIVATE);
    private static final Step RETIRE = Step.of(StepKind.RETIRE);
    private static final Step ROLL_BACK = Step.of(StepKind.ROLL_BACK);
    private static final Step TRY = Step.trying(UNIT);
    private static final Step END_TRIAL = Step.of(StepKind.END_TRIAL);

    private Policy policy;

    @BeforeEach
    void activePolicy() {
        policy = Policy.draft(ORGANIZATION, "210", content("Ett"), because("ny"));
        take(ACTIVATE);
    }

    @Test
    @DisplayName("PO-6: one step makes the version active again that was active before, on record; no version changes")
    void rollback() {
        next("Två");
        take(ACTIVATE);
        PolicyVersion second = policy.version(2);

        List<PolicyChange> changes = policy.take(ROLL_BACK, because("gick fel"));

        assertThat(policy.standing()).isEqualTo(Standing.activeEverywhere(1));
        assertThat(policy.version(2)).isEqualTo(second);
        assertThat(changes)
                .extracting(PolicyChange::version, PolicyChange::state, PolicyChange::reason)
                .containsExactly(tuple(2, PolicyState.DRAFT, "gick fel"), tuple(1, PolicyState.ACTIVE, "gick fel"));
        assertThat(policy.stateOf(2)).isEqualTo(PolicyState.DRAFT);
        assertThat(policy.stateOf(1)).isEqualTo(PolicyState.ACTIVE);
    }

    @Test
    @DisplayName("PO-6: rolling back again goes further back, past what was rolled back; at the first there is nothing")
    void rollbackOfRollback() {
        assertRefused(PolicyProblem.NOTHING_BEFORE, ROLL_BACK);
        next("Två");
        take(ACTIVATE);
        next("Tre");
        take(ACTIVATE);
        take(ROLL_BACK);
        assertThat(policy.standing().active()).isEqualTo(2);
        take(ROLL_BACK);
        assertThat(policy.standing().active()).isEqualTo(1);
        assertRefused(PolicyProblem.NOTHING_BEFORE, ROLL_BACK);

        take(ACTIVATE);
        assertThat(policy.standing().active()).isEqualTo(3);
        take(ROLL_BACK);
        assertThat(policy.standing().active()).isEqualTo(1);
    }

    @Test
    @DisplayName("PO-6: a version is tried on one unit; the active one applies elsewhere until it is activated for all")
    void trialThenActivation() {
        next("Två");
        take(TRY);
        assertThat(policy.standing()).isEqualTo(new Standing(1, new Trial(2, UNIT)));
        assertThat(policy.stateOf(2)).isEqualTo(PolicyState.TRIAL);
        assertThat(policy.changes().getLast().unitId()).isEqualTo(UNIT);
        assertRefused(PolicyProblem.TRIAL_RUNNING, TRY);

        take(ACTIVATE);
        assertThat(policy.standing()).isEqualTo(Standing.activeEverywhere(2));
        assertThat(policy.stateOf(2)).isEqualTo(PolicyState.ACTIVE);
    }

    @Test
    @DisplayName("PO-6: a trial that is ended leaves the version a draft, and the active one everywhere")
    void trialThenEnd() {
        assertRefused(PolicyProblem.NO_TRIAL, END_TRIAL);
        assertRefused(PolicyProblem.NOT_A_DRAFT, TRY);
        next("Två");
        take(TRY);
        take(END_TRIAL);
        assertThat(policy.standing()).isEqualTo(Standing.activeEverywhere(1));
        assertThat(policy.stateOf(2)).isEqualTo(PolicyState.DRAFT);
        take(TRY);
        take(RETIRE);
        assertThat(policy.standing()).isEqualTo(Standing.nothing());
        assertRefused(PolicyProblem.POLICY_RETIRED, END_TRIAL);
    }

    @Test
    @DisplayName("PO-6: the effect of a trial is counted of that unit only; what is active goes on outside it")
    void whatGivesDuringATrial() {
        next("Två");
        Changeover trial = Giving.after(policy, TRY);
        Rule first = Rule.of(policy.id(), 1, "210", false, NURSES);
        Rule second = Rule.of(policy.id(), 2, "210", false, NURSES);

        assertThat(trial.after())
                .extracting(one -> one.rule().criteria())
                .containsExactly(
                        first.outside(UNIT).criteria(), second.within(UNIT).criteria());
        assertThat(trial.matched())
                .extracting(Rule::criteria)
                .containsExactly(second.within(UNIT).criteria());
        take(TRY);
        assertThat(Giving.after(policy, END_TRIAL).matched())
                .extracting(Rule::criteria)
                .containsExactly(second.within(UNIT).criteria());
        assertThat(Giving.after(policy, ACTIVATE).after())
                .extracting(one -> one.rule().criteria())
                .containsExactly(second.criteria());
        assertThat(Giving.after(policy, RETIRE).after()).isEmpty();
        assertThat(Giving.after(policy, RETIRE).matched()).hasSize(2);
    }

    @Test
    @DisplayName("PO-6: nothing changes before a second administrator confirms; the first cannot")
    void proposalTakesTwo() {
        next("Två");
        policy.propose(ACTIVATE, 700, because("beslutad"));

        assertThat(policy.standing().active()).isEqualTo(1);
        assertThat(StepRules.possible(policy, ANNA)).containsExactly(PolicyAction.REFUSE);
        assertThat(StepRules.possible(policy, BERIT)).containsExactly(PolicyAction.CONFIRM, PolicyAction.REFUSE);
        assertRefused(PolicyProblem.TWO_PEOPLE_DECIDE, () -> confirm(ANNA));
        assertRefused(PolicyProblem.PROPOSAL_WAITING, RETIRE);
        assertRefused(
                PolicyProblem.PROPOSAL_WAITING, () -> policy.change("210", content("Tre"), because("under tiden")));
        assertRefused(PolicyProblem.PROPOSAL_WAITING, () -> policy.propose(RETIRE, 700, because("igen")));

        List<PolicyChange> changes = confirm(BERIT);
        assertThat(policy.standing().active()).isEqualTo(2);
        assertThat(changes)
                .extracting(PolicyChange::reason, PolicyChange::changedBy)
                .containsExactly(tuple("beslutad", BERIT.identityId()));
    }

    @Test
    @DisplayName("PO-6, AP-5: who comes second is told what was decided, by whom and when")
    void secondDecisionIsTold() {
        policy.propose(RETIRE, 700, because("behövs inte"));
        policy.proposals().refuse(1, new Policy.Cause(BERIT.identityId(), LATER, "behövs visst"));

        assertThat(policy.standing().active()).isEqualTo(1);
        assertThat(policy.proposals().open()).isEmpty();
        assertThatThrownBy(() -> confirm(BERIT)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(PolicyProblem.PROPOSAL_DECIDED);
            assertThat(problem.getMessage()).isEqualTo("REFUSED by " + BERIT.identityId() + " at " + LATER);
        });
        policy.propose(RETIRE, 700, because("ändå"));
        policy.proposals().refuse(2, because("ångrar mig"));
        assertThat(policy.proposals().all()).extracting(PolicyProposal::state).containsOnly(ProposalState.REFUSED);
    }

    private List<PolicyChange> confirm(Actor by) {
        PolicyProposal proposal = policy.proposals().confirmable(1, by.identityId(), LocalDate.EPOCH);
        return policy.confirm(proposal, new Policy.Cause(by.identityId(), LATER, ""));
    }

    private void next(String name) {
        policy.change("210", content(name), because("ändrad"));
    }

    private void take(Step step) {
        policy.take(step, because("beslutad"));
    }

    private void assertRefused(ProblemType type, Step step) {
        assertRefused(type, () -> take(step));
    }

    private static void assertRefused(ProblemType type, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }

    private static PolicyContent content(String name) {
        return new PolicyContent(name, NURSES, List.of(new PolicyGrant(new UUID(0, 3), null)), false);
    }

    private static Policy.Cause because(String reason) {
        return new Policy.Cause(ANNA.identityId(), Instant.EPOCH, reason);
    }
}
