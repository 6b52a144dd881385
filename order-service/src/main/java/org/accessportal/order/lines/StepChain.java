package org.accessportal.order.lines;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.accessportal.order.OrderProblem;
import org.accessportal.order.lines.NewLine.PlannedYes;
import org.accessportal.platform.problem.CommonProblem;

/** The yeses that a line takes, one after the other, each by somebody else (AP-1, RO-7). */
@Embeddable
class StepChain {

    @ElementCollection
    @CollectionTable(name = "approval_step", joinColumns = @JoinColumn(name = "line_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    /** For Hibernate. */
    protected StepChain() {}

    StepChain(List<PlannedYes> planned, UUID sender, Instant at) {
        for (PlannedYes yes : planned) {
            steps.add(
                    yes.bySender()
                            ? Step.fulfilledBy(sender, yes.kind(), yes.why(), at)
                            : Step.later(yes.kind(), yes.why(), yes.approverIds(), yes.system()));
        }
    }

    /** The step that awaits a decision now. */
    Optional<Step> awaiting() {
        return steps.stream().filter(step -> step.state() == StepState.AWAITS).findFirst();
    }

    /** The next step's turn comes; empty when every yes has been given. */
    Optional<Step> next(Instant at) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).state() == StepState.LATER) {
                steps.set(i, steps.get(i).awaiting(at));
                return Optional.of(steps.get(i));
            }
        }
        return Optional.empty();
    }

    /** Takes a decision on a step: once, and by nobody whom another step rules out (RO-7, AP-5). */
    void decide(UUID stepId, StepState verdict, DecisionRule rule, Cause cause) {
        requireAwaiting(stepId);
        UUID by = cause.person();
        Step now = get(stepId);
        if (steps.stream().anyMatch(step -> by.equals(step.decidedBy()) && !rule.allowsBoth(step, now))) {
            throw OrderProblem.DECIDED_BEFORE.because("Distinct people decide the steps of a line (RO-7)");
        }
        replace(stepId, step -> step.decided(verdict, by, cause));
    }

    /** Takes the answer of the purchasing system that the step was given to (AP-2). */
    void answer(UUID stepId, StepState verdict, String system, Cause cause) {
        requireAwaiting(stepId);
        if (!system.equals(get(stepId).system())) {
            throw OrderProblem.STEP_NOT_AWAITING.because("The step does not await " + system);
        }
        replace(stepId, step -> step.decided(verdict, null, cause));
    }

    /** Others decide the step that awaits (AP-4). */
    void redirect(UUID stepId, UnaryOperator<Step> change) {
        requireAwaiting(stepId);
        replace(stepId, change);
    }

    /** How many yeses are still to be given. */
    long open() {
        return steps.stream().filter(Step::isOpen).count();
    }

    /** Nobody needs to decide any more. */
    void close() {
        steps.replaceAll(step -> step.isOpen() ? step.obsolete() : step);
    }

    Step get(UUID stepId) {
        return steps.stream()
                .filter(step -> step.id().equals(stepId))
                .findFirst()
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such step"));
    }

    List<Step> all() {
        return List.copyOf(steps);
    }

    /** Refuses what comes too late, saying who decided what and when (AP-5). */
    void requireAwaiting(UUID stepId) {
        Step step = get(stepId);
        switch (step.state()) {
            case AWAITS -> {}
            case APPROVED, REJECTED ->
                throw OrderProblem.STEP_DECIDED.because(step.state() + " by "
                        + (step.decidedBy() == null ? step.system() : step.decidedBy()) + " at " + step.decidedAt());
            case LATER, FULFILLED_BY_SENDER, OBSOLETE ->
                throw OrderProblem.STEP_NOT_AWAITING.because("The step is " + step.state());
        }
    }

    private void replace(UUID stepId, UnaryOperator<Step> change) {
        Step changed = change.apply(get(stepId));
        steps.replaceAll(step -> step.id().equals(stepId) ? changed : step);
    }
}
