package org.accessportal.notification.resets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.accessportal.notification.NotificationProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.ProblemType;
import org.accessportal.platform.security.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PW-5: a checked caller is good for one new password, for a quarter of an hour. */
class PasswordResetTest {

    private static final Instant CHECKED = Instant.parse("2026-06-15T10:00:00Z");
    private static final UUID PERSON = new UUID(0, 1);
    private static final Actor DESK = new Actor(new UUID(0, 3), new UUID(0, 4), new UUID(0, 5), 3);

    @Test
    @DisplayName("PW-5: making it tells who called, about whom, and who made it")
    void made() {
        Instant last = CHECKED.plus(PasswordReset.GOOD_FOR);
        PasswordReset reset = checked();
        assertThat(reset.make(DESK, last))
                .extracting("identityId", "callerId", "resetBy", "occurredAt")
                .containsExactly(PERSON, PERSON, DESK.identityId(), last);
        assertThat(reset.state()).isEqualTo(ResetState.MADE);
    }

    @Test
    @DisplayName("PW-5: another password takes another check")
    void spent() {
        PasswordReset reset = checked();
        reset.make(DESK, CHECKED);
        assertRefused(NotificationProblem.CHECK_SPENT, reset, CHECKED);
        reset.settle(false);
        assertRefused(NotificationProblem.CHECK_SPENT, reset, CHECKED);
    }

    @Test
    @DisplayName("PW-5: a check is good for fifteen minutes")
    void tooOld() {
        assertRefused(
                NotificationProblem.CHECK_TOO_OLD,
                checked(),
                CHECKED.plus(PasswordReset.GOOD_FOR).plusMillis(1));
    }

    @Test
    @DisplayName("PW-4: a new password is used, or becomes useless")
    void settled() {
        PasswordReset used = checked();
        used.settle(true);
        assertThat(used.state()).isEqualTo(ResetState.USED);
        PasswordReset unused = checked();
        unused.settle(false);
        assertThat(unused.state()).isEqualTo(ResetState.USELESS);
    }

    private static void assertRefused(ProblemType type, PasswordReset reset, Instant at) {
        assertThatThrownBy(() -> reset.make(DESK, at))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }

    private static PasswordReset checked() {
        return new PasswordReset(new UUID(0, 9), DESK.organizationId(), PERSON, PERSON, DESK.identityId(), CHECKED);
    }
}
