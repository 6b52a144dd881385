package org.accessportal.order.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.OrderProblem;
import org.accessportal.order.lines.NewLine.PlannedYes;
import org.accessportal.platform.problem.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** RO-7: who may decide which steps of one line. */
class StepChainTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final UUID SENDER = new UUID(0, 1);
    private static final UUID MANAGER = new UUID(0, 2);
    private static final UUID ATTESTER = new UUID(0, 3);

    @Test
    @DisplayName("RO-7: every step takes another person")
    void everyStepTakesAnotherPerson() {
        StepChain chain = approvedBy(MANAGER, DecisionRule.DISTINCT_PEOPLE);
        assertRefused(() -> decide(chain, MANAGER, DecisionRule.DISTINCT_PEOPLE));
        decide(chain, ATTESTER, DecisionRule.DISTINCT_PEOPLE);
        assertThat(chain.next(NOW)).isEmpty();
    }

    @Test
    @DisplayName("RO-7: in a small unit who approved may attest, when somebody else has sent")
    void approverMayAttestWhatSomebodyElseHasSent() {
        StepChain chain = approvedBy(MANAGER, DecisionRule.APPROVER_MAY_ATTEST);
        decide(chain, MANAGER, DecisionRule.APPROVER_MAY_ATTEST);
        assertThat(chain.all()).allMatch(step -> MANAGER.equals(step.decidedBy()));
    }

    @Test
    @DisplayName("RO-7: whose sending was the approval never attests, in a small unit either")
    void senderNeverAttests() {
        var chain = new StepChain(List.of(manager(true), attestation()), SENDER, NOW);
        chain.next(NOW);
        assertRefused(() -> decide(chain, SENDER, DecisionRule.APPROVER_MAY_ATTEST));
    }

    @Test
    @DisplayName("RO-7: the switch is about attestation alone")
    void switchIsAboutAttestationAlone() {
        var second = new PlannedYes(StepKind.SECOND_PAIR_OF_EYES, "chain", List.of(MANAGER), false, null);
        var chain = new StepChain(List.of(manager(false), second), SENDER, NOW);
        chain.next(NOW);
        decide(chain, MANAGER, DecisionRule.APPROVER_MAY_ATTEST);
        chain.next(NOW);
        assertRefused(() -> decide(chain, MANAGER, DecisionRule.APPROVER_MAY_ATTEST));
    }

    private static StepChain approvedBy(UUID manager, DecisionRule rule) {
        var chain = new StepChain(List.of(manager(false), attestation()), SENDER, NOW);
        chain.next(NOW);
        decide(chain, manager, rule);
        chain.next(NOW);
        return chain;
    }

    private static void decide(StepChain chain, UUID who, DecisionRule rule) {
        UUID awaiting = chain.awaiting().orElseThrow().id();
        chain.decide(awaiting, StepState.APPROVED, rule, new Cause(who, NOW, null));
    }

    private static PlannedYes manager(boolean bySender) {
        return new PlannedYes(StepKind.LINE_MANAGER, "chain", List.of(), bySender, null);
    }

    private static PlannedYes attestation() {
        return new PlannedYes(StepKind.ATTESTATION, "attestation-always", List.of(ATTESTER, MANAGER), false, null);
    }

    private static void assertRefused(ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(OrderProblem.DECIDED_BEFORE));
    }
}
