package org.accessportal.identity.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.accessportal.identity.FreeText;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.ProblemType;
import org.accessportal.platform.security.Actor;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** AS-5: who stops whom, and how two people lift it. */
class BlockTest {

    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final UUID EMPLOYEE = new UUID(0, 1);
    private static final Actor MANAGER = actor(2);
    private static final Actor SERVICE_DESK = actor(3);
    private static final BlockRight NEAREST = new BlockRight("nearest-manager", null);
    private static final BlockRight DESK = new BlockRight("service-desk", null);
    private static final BlockRight ADMINISTRATOR = new BlockRight("system-administrator", null);

    @Test
    @DisplayName("AS-5: nobody stops themselves, nor decides anything about the block that stops them")
    void nobodyDecidesAboutThemselves() {
        Actor employee = actor(1);
        assertRefused(IdentityProblem.CONCERNS_ONESELF, () -> Block.stop(employee.identityId(), "why", employee, NOW));
        Block block = stopped();
        assertRefused(IdentityProblem.CONCERNS_ONESELF, () -> block.proposeLift("why", employee, NOW));
        block.proposeLift("found", MANAGER, NOW);
        assertRefused(IdentityProblem.CONCERNS_ONESELF, () -> block.confirmLift(employee, NEAREST, NOW));
        assertRefused(IdentityProblem.CONCERNS_ONESELF, () -> block.refuseLift(employee));
        assertThat(block.state()).isEqualTo(BlockState.LIFT_PROPOSED);
    }

    @Test
    @DisplayName("AS-5: two people lift it; the one who proposes is not the one who confirms, whoever stopped it")
    void twoPeopleLift() {
        Block block = stopped();
        assertRefused(IdentityProblem.LIFT_NOT_PROPOSED, () -> block.confirmLift(SERVICE_DESK, DESK, NOW));
        block.proposeLift("found", MANAGER, NOW);
        assertThat(block.state()).isEqualTo(BlockState.LIFT_PROPOSED);
        assertRefused(IdentityProblem.TWO_PEOPLE_LIFT, () -> block.confirmLift(MANAGER, NEAREST, NOW));
        block.confirmLift(SERVICE_DESK, DESK, NOW);
        assertThat(block.state()).isEqualTo(BlockState.LIFTED);
        assertThat(block.view(MANAGER, NEAREST).liftedBy()).isEqualTo(SERVICE_DESK.identityId());
    }

    @Test
    @DisplayName("AS-5: a second proposal, and everything after the lifting, is told who was first")
    void comesTooLate() {
        Block block = stopped();
        block.proposeLift("found", MANAGER, NOW);
        assertRefused(IdentityProblem.LIFT_PROPOSED, () -> block.proposeLift("me too", SERVICE_DESK, NOW));
        block.confirmLift(SERVICE_DESK, DESK, NOW);
        assertRefused(IdentityProblem.BLOCK_LIFTED, () -> block.proposeLift("again", MANAGER, NOW));
        assertRefused(IdentityProblem.BLOCK_LIFTED, () -> block.confirmLift(SERVICE_DESK, DESK, NOW));
        assertRefused(IdentityProblem.BLOCK_LIFTED, () -> block.refuseLift(SERVICE_DESK));
    }

    @Test
    @DisplayName("AS-5: a proposal that is refused, or taken back, leaves everything stopped")
    void refusedProposal() {
        Block block = stopped();
        assertRefused(IdentityProblem.LIFT_NOT_PROPOSED, () -> block.refuseLift(SERVICE_DESK));
        block.proposeLift("found", MANAGER, NOW);
        block.refuseLift(SERVICE_DESK);
        assertThat(block.state()).isEqualTo(BlockState.BLOCKED);
        assertRefused(IdentityProblem.LIFT_NOT_PROPOSED, () -> block.confirmLift(SERVICE_DESK, DESK, NOW));
    }

    @Test
    @DisplayName("AS-5, RO-6: a system administrator stops and proposes, and gives nobody access back")
    void systemAdministratorApprovesNothing() {
        Block block = Block.stop(EMPLOYEE, "why", SERVICE_DESK, NOW);
        block.proposeLift("found", MANAGER, NOW);
        assertRefused(CommonProblem.FORBIDDEN, () -> block.confirmLift(SERVICE_DESK, ADMINISTRATOR, NOW));
        assertThat(block.view(SERVICE_DESK, ADMINISTRATOR).actions()).containsExactly(BlockAction.REFUSE_LIFT);
    }

    @Test
    @DisplayName("AS-5: what somebody may do is told with the block; who only reads may do nothing")
    void actions() {
        Block block = stopped();
        assertThat(block.view(MANAGER, NEAREST).actions()).containsExactly(BlockAction.PROPOSE_LIFT);
        block.proposeLift("found", MANAGER, NOW);
        assertThat(block.view(MANAGER, NEAREST).actions()).containsExactly(BlockAction.REFUSE_LIFT);
        assertThat(block.view(SERVICE_DESK, DESK).actions())
                .containsExactly(BlockAction.CONFIRM_LIFT, BlockAction.REFUSE_LIFT);
        assertThat(block.view(SERVICE_DESK, null).actions()).isEmpty();
    }

    @Test
    @DisplayName("AS-5, ID-1: nobody's number stands in a reason")
    void reasonWithoutNumbers() {
        assertThat(FreeText.checked("reason", "  lost card ")).isEqualTo("lost card");
        assertRefused(CommonProblem.INVALID_REQUEST, () -> FreeText.checked("reason", "card of 19800101-9804"));
    }

    private static Block stopped() {
        return Block.stop(EMPLOYEE, "why", MANAGER, NOW);
    }

    private static Actor actor(long number) {
        return new Actor(new UUID(0, number), new UUID(0, 9), new UUID(7, number), 3);
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
