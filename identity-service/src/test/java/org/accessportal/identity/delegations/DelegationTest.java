package org.accessportal.identity.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.delegations.Delegation.Delegate;
import org.accessportal.identity.delegations.Delegation.Period;
import org.accessportal.platform.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RO-2: from when to when the manager role may be lent, and where a delegation stands. */
class DelegationTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");
    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final int SIX_MONTHS = 6;
    private static final UUID MANAGER = new UUID(0, 1);
    private static final UUID DELEGATE = new UUID(0, 2);

    @DisplayName("RO-2: starts today at the earliest, has an end, and lasts six months at the most")
    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 2026-06-15, ",
        "2026-06-15, 2026-12-14, ",
        "2026-06-15, 2026-12-15, to",
        "2026-08-31, 2027-02-27, ",
        "2026-08-31, 2027-02-28, to",
        "2027-08-31, 2028-02-28, ",
        "2027-08-31, 2028-02-29, to",
        "2026-06-14, 2026-06-20, from",
        "2026-06-20, 2026-06-19, to"
    })
    void period(LocalDate from, LocalDate to, String refusedField) {
        var period = new Period(from, to);
        if (refusedField == null) {
            period.require(TODAY, SIX_MONTHS);
        } else {
            assertThatThrownBy(() -> period.require(TODAY, SIX_MONTHS))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.violations())
                                    .extracting("field", "rule")
                                    .containsExactly(org.assertj.core.groups.Tuple.tuple(refusedField, "RO-2")));
        }
    }

    @DisplayName("RO-2: begins with its first day and ends by itself after its last")
    @ParameterizedTest
    @CsvSource({"2026-06-30, COMING", "2026-07-01, CURRENT", "2026-07-31, CURRENT", "2026-08-01, ENDED"})
    void stands(LocalDate on, DelegationState state) {
        assertThat(july().state(on)).isEqualTo(state);
    }

    @Test
    @DisplayName("RO-2: revoked, it has ended at once, and cannot be revoked again")
    void revoked() {
        Delegation delegation = july();
        assertThat(delegation.view(MANAGER, TODAY).actions()).containsExactly("REVOKE");
        assertThat(delegation.view(DELEGATE, TODAY).actions()).isEmpty();
        delegation.revoke(TODAY, NOW);
        DelegationView view = delegation.view(MANAGER, TODAY);
        assertThat(view.state()).isEqualTo(DelegationState.ENDED);
        assertThat(view.endedBecause()).isEqualTo(EndedBecause.REVOKED);
        assertThat(view.actions()).isEmpty();
        assertThatThrownBy(() -> delegation.revoke(TODAY, NOW))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.type()).isEqualTo(IdentityProblem.DELEGATION_OVER));
    }

    private static Delegation july() {
        var period = new Period(LocalDate.parse("2026-07-01"), LocalDate.parse("2026-07-31"));
        return Delegation.lend(new UUID(0, 9), MANAGER, new Delegate(DELEGATE, false), period, NOW);
    }
}
