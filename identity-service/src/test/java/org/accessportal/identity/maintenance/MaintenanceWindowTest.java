package org.accessportal.identity.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.ProblemType;
import org.accessportal.platform.security.Actor;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** NO-3: when a maintenance window can be planned, changed, closed and cancelled. */
class MaintenanceWindowTest {

    private static final Instant NOW = Instant.parse("2026-01-15T08:00:30Z");
    private static final Instant START = Instant.parse("2026-01-16T08:00:00Z");
    private static final Instant END = Instant.parse("2026-01-16T16:00:00Z");
    private static final Instant MIDST = Instant.parse("2026-01-16T12:00:00Z");
    private static final Actor ADMINISTRATOR = new Actor(new UUID(0, 1), new UUID(9, 9), new UUID(8, 1), 3);

    @Test
    @DisplayName("NO-3: it is planned, opens with its first moment, and is over with the first moment after it")
    void opensAndCloses() {
        MaintenanceWindow window = planned();
        assertThat(window.state(START.minusNanos(1))).isEqualTo(MaintenanceState.PLANNED);
        assertThat(window.state(START)).isEqualTo(MaintenanceState.OPEN);
        assertThat(window.state(END.minusNanos(1))).isEqualTo(MaintenanceState.OPEN);
        assertThat(window.state(END)).isEqualTo(MaintenanceState.CLOSED);
    }

    @Test
    @DisplayName("NO-3: it begins in this minute at the earliest, and within a year")
    void beginsInTheFuture() {
        assertInvalid("startsAt", () -> plan(NOW.minusSeconds(31), END));
        assertThat(plan(NOW.minusSeconds(30), NOW.plusSeconds(60)).state(NOW)).isEqualTo(MaintenanceState.OPEN);
        Instant far = NOW.plus(Duration.ofDays(366));
        assertInvalid("startsAt", () -> plan(far, far.plusSeconds(60)));
    }

    @Test
    @DisplayName("NO-3: it ends after it begins, and three days later at the most")
    void isOfSomeLength() {
        assertInvalid("endsAt", () -> plan(START, START));
        assertInvalid(
                "endsAt",
                () -> plan(START, START.plus(MaintenanceWindow.LONGEST).plusSeconds(1)));
        assertThat(plan(START, START.plus(MaintenanceWindow.LONGEST)).state(NOW))
                .isEqualTo(MaintenanceState.PLANNED);
    }

    @Test
    @DisplayName("ID-1: its reasons, which everybody reads, name nobody by number")
    void reasonsNameNobody() {
        assertInvalid(
                "reasonSv", () -> MaintenanceWindow.plan(request(START, END, "För 19121212-1212"), ADMINISTRATOR, NOW));
    }

    @Test
    @DisplayName("NO-3: before it begins everything changes; while it is open its end, to a later moment; then nothing")
    void changes() {
        MaintenanceWindow window = planned();
        window.change(request(START.plusSeconds(60), END, "Senare"), NOW);
        assertThat(window.announced(NOW).startsAt()).isEqualTo(START.plusSeconds(60));
        assertInvalid("startsAt", () -> window.change(request(START, END, "Nu"), MIDST));
        assertInvalid("endsAt", () -> window.change(request(START.plusSeconds(60), MIDST, "Nu"), MIDST));
        window.change(request(START.plusSeconds(60), END.plusSeconds(3_600), "Det tar längre tid"), MIDST);
        assertThat(window.state(END)).isEqualTo(MaintenanceState.OPEN);
        assertRefused(
                IdentityProblem.MAINTENANCE_OVER,
                () -> window.change(request(START, END, "För sent"), END.plusSeconds(3_600)));
    }

    @Test
    @DisplayName("NO-3: an open one is closed early, and over at once")
    void closesEarly() {
        MaintenanceWindow window = planned();
        assertRefused(IdentityProblem.MAINTENANCE_NOT_BEGUN, () -> window.close(ADMINISTRATOR, NOW));
        window.close(ADMINISTRATOR, MIDST);
        assertThat(window.state(MIDST)).isEqualTo(MaintenanceState.CLOSED);
        assertThat(window.announced(MIDST).endsAt()).isEqualTo(MIDST);
        assertRefused(IdentityProblem.MAINTENANCE_OVER, () -> window.close(ADMINISTRATOR, MIDST));
    }

    @Test
    @DisplayName("NO-3: it is cancelled before it begins, and then never opens")
    void isCancelled() {
        MaintenanceWindow window = planned();
        assertRefused(IdentityProblem.MAINTENANCE_BEGUN, () -> window.cancel(ADMINISTRATOR, MIDST));
        window.cancel(ADMINISTRATOR, NOW);
        assertThat(window.state(MIDST)).isEqualTo(MaintenanceState.CANCELLED);
        assertRefused(IdentityProblem.MAINTENANCE_OVER, () -> window.cancel(ADMINISTRATOR, NOW));
    }

    @Test
    @DisplayName("NO-3: one is offered what can be done with it now")
    void actionsAreWhatCanBeDone() {
        MaintenanceWindow window = planned();
        assertThat(window.view(NOW).actions()).containsExactly(MaintenanceAction.CHANGE, MaintenanceAction.CANCEL);
        assertThat(window.view(MIDST).actions()).containsExactly(MaintenanceAction.CHANGE, MaintenanceAction.CLOSE);
        assertThat(window.view(END).actions()).isEmpty();
    }

    private static MaintenanceWindow planned() {
        return plan(START, END);
    }

    private static MaintenanceWindow plan(Instant start, Instant end) {
        return MaintenanceWindow.plan(request(start, end, "Uppgradering"), ADMINISTRATOR, NOW);
    }

    private static MaintenanceRequest request(Instant start, Instant end, String reason) {
        return new MaintenanceRequest(start, end, reason, "Upgrade");
    }

    private static void assertInvalid(String field, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Problem.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(CommonProblem.INVALID_REQUEST);
            assertThat(refusal.violations().getFirst().field()).isEqualTo(field);
        });
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
