package org.accessportal.identity.bridges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.bridges.Bridge.Bridgeable;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AS-7: which engagements can be bridged, and for how long. */
class BridgeTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 20);

    @ParameterizedTest
    @DisplayName("AS-7: from 30 days before the last day until it, and for 1 to 14 days")
    @CsvSource({"0, 1", "0, 14", "30, 1", "30, 14"})
    void withinBounds(int daysLeft, int days) {
        LocalDate end = TODAY.plusDays(daysLeft);
        Bridge bridge = Bridge.of(ending(end), end.plusDays(days), TODAY);
        assertThat(bridge.from()).isEqualTo(end);
        assertThat(bridge.to()).isEqualTo(end.plusDays(days));
    }

    @ParameterizedTest
    @DisplayName("AS-7: not by a day that is not after the last one, nor by more than 14 days")
    @CsvSource({"0", "-1", "15"})
    void outOfBounds(int days) {
        assertRefused(CommonProblem.INVALID_REQUEST, ending(TODAY.plusDays(5)), TODAY.plusDays(5 + days));
    }

    @ParameterizedTest
    @DisplayName("AS-7: not yet more than 30 days before, and not when the last day has passed")
    @CsvSource({"31", "-1"})
    void notNow(int daysLeft) {
        LocalDate end = TODAY.plusDays(daysLeft);
        assertRefused(IdentityProblem.NEVER_BRIDGED, ending(end), end.plusDays(7));
    }

    @Test
    @DisplayName(
            "AS-7: never twice, never for somebody blocked, never without a last day, and not what is registered by hand")
    void never() {
        LocalDate end = TODAY.plusDays(5);
        LocalDate to = end.plusDays(7);
        assertRefused(IdentityProblem.BRIDGED_ALREADY, engagement(end, false, true, false), to);
        assertRefused(IdentityProblem.NEVER_BRIDGED, engagement(end, false, false, true), to);
        assertRefused(IdentityProblem.NEVER_BRIDGED, engagement(null, false, false, false), to);
        assertRefused(IdentityProblem.NEVER_BRIDGED, engagement(end, true, false, false), to);
    }

    private static Bridgeable ending(LocalDate to) {
        return engagement(to, false, false, false);
    }

    private static Bridgeable engagement(@Nullable LocalDate to, boolean byHand, boolean bridged, boolean blocked) {
        return new Bridgeable(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), to, byHand, bridged, blocked);
    }

    private static void assertRefused(ProblemType type, Bridgeable engagement, LocalDate to) {
        assertThatThrownBy(() -> Bridge.of(engagement, to, TODAY))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
