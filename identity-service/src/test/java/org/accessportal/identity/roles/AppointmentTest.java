package org.accessportal.identity.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.ProblemType;
import org.accessportal.platform.security.Actor;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** RO-6: who gives a role to whom. */
class AppointmentTest {

    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Actor EMPLOYEE = actor(1);
    private static final Actor FIRST = actor(2);
    private static final Actor SECOND = actor(3);

    @Test
    @DisplayName("RO-6: it is given by two; the one who proposes is not the one who confirms")
    void twoPeopleGiveIt() {
        Appointment proposed = proposed();
        assertThat(proposed.state()).isEqualTo(AppointmentState.PROPOSED);
        assertRefused(IdentityProblem.TWO_PEOPLE_APPOINT, () -> proposed.confirm(FIRST, NOW));
        proposed.confirm(SECOND, NOW);
        assertThat(proposed.state()).isEqualTo(AppointmentState.HELD);
        assertRefused(IdentityProblem.APPOINTMENT_DECIDED, () -> proposed.confirm(SECOND, NOW));
    }

    @Test
    @DisplayName("RO-7: nobody proposes or confirms a role for themselves")
    void nobodyDecidesAboutThemselves() {
        assertRefused(
                IdentityProblem.CONCERNS_ONESELF,
                () -> Appointment.propose(request(AppointedRole.AUDITOR, null, null), EMPLOYEE, NOW));
        Appointment proposed = proposed();
        assertRefused(IdentityProblem.CONCERNS_ONESELF, () -> proposed.confirm(EMPLOYEE, NOW));
        assertThat(proposed.view(EMPLOYEE, true).actions()).containsExactly(AppointmentAction.END);
    }

    @Test
    @DisplayName("RO-6: what is over stays over")
    void whatIsOverStaysOver() {
        Appointment proposed = proposed();
        proposed.end(FIRST, NOW);
        assertThat(proposed.state()).isEqualTo(AppointmentState.ENDED);
        assertRefused(IdentityProblem.APPOINTMENT_DECIDED, () -> proposed.confirm(SECOND, NOW));
        assertRefused(IdentityProblem.APPOINTMENT_DECIDED, () -> proposed.end(SECOND, NOW));
        assertRefused(IdentityProblem.APPOINTMENT_DECIDED, () -> proposed.expire(NOW));
        assertThat(proposed.view(SECOND, true).actions()).isEmpty();
    }

    @Test
    @DisplayName("RO-6: one is offered what one may do: the second yes to others than the proposer, nothing to readers")
    void actionsAreWhatOneMayDo() {
        Appointment proposed = proposed();
        assertThat(proposed.view(FIRST, true).actions()).containsExactly(AppointmentAction.END);
        assertThat(proposed.view(SECOND, true).actions())
                .containsExactly(AppointmentAction.CONFIRM, AppointmentAction.END);
        assertThat(proposed.view(SECOND, false).actions()).isEmpty();
    }

    @Test
    @DisplayName("RO-6: an auditor holds no other role, and no administration bounds who sees or configures everything")
    void auditorsAreNothingElse() {
        for (AppointedRole role : AppointedRole.values()) {
            assertThat(AppointedRole.AUDITOR.goesWith(role)).isEqualTo(role == AppointedRole.AUDITOR);
            assertThat(AppointedRole.FULFILLER.goesWith(role)).isEqualTo(role != AppointedRole.AUDITOR);
        }
        assertRefused(
                CommonProblem.INVALID_REQUEST,
                () -> request(AppointedRole.AUDITOR, "602", null).check(TODAY));
        request(AppointedRole.SERVICE_DESK, "602", TODAY).check(TODAY);
        assertRefused(
                CommonProblem.INVALID_REQUEST,
                () -> request(AppointedRole.AUDITOR, null, TODAY.minusDays(1)).check(TODAY));
    }

    private static Appointment proposed() {
        return Appointment.propose(request(AppointedRole.SERVICE_DESK, null, null), FIRST, NOW);
    }

    private static AppointmentRequest request(
            AppointedRole role, @Nullable String administration, @Nullable LocalDate to) {
        return new AppointmentRequest(EMPLOYEE.identityId(), role, administration, to, "Starts at the desk");
    }

    private static Actor actor(long number) {
        return new Actor(new UUID(0, number), new UUID(9, 9), new UUID(8, number), 3);
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
