package org.accessportal.identity.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.registrations.Registration.Day;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.problem.ProblemType;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** ID-10: from when to when something registered by hand may run, and how its last day moves. */
class RegistrationTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Day DAY = new Day(TODAY, 12);

    @DisplayName("ID-10, ID-11: begins today at the earliest, ends, and within twelve months")
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, ",
        "2026-03-02, 2027-03-02, ",
        "2027-03-02, 2027-03-02, ",
        "2026-03-01, 2026-03-09, from",
        "2026-03-02, 2027-03-03, to",
        "2026-04-02, 2026-04-01, to"
    })
    void periodOfANewOne(LocalDate from, LocalDate to, String refusedField) {
        ThrowingCallable registering = () -> registered(from, to);
        if (refusedField == null) {
            assertThat(registered(from, to).to()).isEqualTo(to);
        } else {
            assertThatThrownBy(registering)
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.violations())
                                    .extracting("field")
                                    .containsExactly(refusedField));
        }
    }

    @Test
    @DisplayName("ID-10: what begins later is to come")
    void stateOfANewOne() {
        assertThat(registered(TODAY, TODAY).state()).isEqualTo(RegistrationState.CURRENT);
        assertThat(registered(TODAY.plusDays(1), TODAY.plusDays(1)).state()).isEqualTo(RegistrationState.COMING);
    }

    @DisplayName("ID-10: extended to a later day, within twelve months")
    @ParameterizedTest
    @CsvSource({"2026-04-01, true", "2027-03-02, true", "2026-03-31, false", "2027-03-03, false"})
    void extension(LocalDate to, boolean allowed) {
        Registration registration = registered(TODAY, LocalDate.parse("2026-03-31"));
        if (allowed) {
            assertThat(registration.extendedTo(to, DAY).to()).isEqualTo(to);
        } else {
            assertRefused(CommonProblem.INVALID_REQUEST, () -> registration.extendedTo(to, DAY));
        }
    }

    @DisplayName("ID-10, ID-11: ended on a day from today on that is not later than the last one")
    @ParameterizedTest
    @CsvSource({"2026-03-02, true", "2026-03-31, true", "2026-03-01, false", "2026-04-01, false"})
    void ending(LocalDate on, boolean allowed) {
        Registration registration = registered(TODAY, LocalDate.parse("2026-03-31"));
        if (allowed) {
            Registration ended = registration.endingOn(on, DAY);
            assertThat(ended.to()).isEqualTo(on);
            assertThat(ended.neverBegins()).isFalse();
        } else {
            assertRefused(CommonProblem.INVALID_REQUEST, () -> registration.endingOn(on, DAY));
        }
    }

    @Test
    @DisplayName("ID-10: what is ended before its first day never begins")
    void endedBeforeItBegins() {
        Registration ended = registered(TODAY.plusDays(5), TODAY.plusDays(9)).endingOn(TODAY.plusDays(4), DAY);
        assertThat(ended.neverBegins()).isTrue();
        assertThat(ended.state()).isEqualTo(RegistrationState.ENDED);
    }

    @DisplayName("ID-10: what has ended or was taken over by a feed stays as it is")
    @ParameterizedTest
    @EnumSource(names = {"ENDED", "TAKEN_OVER"})
    void overIsOver(RegistrationState state) {
        UUID id = new UUID(0, 1);
        var over = new Registration(id, id, id, id, TODAY.minusDays(9), TODAY.plusDays(9), state);
        assertRefused(IdentityProblem.REGISTRATION_OVER, () -> over.extendedTo(TODAY.plusDays(10), DAY));
        assertRefused(IdentityProblem.REGISTRATION_OVER, () -> over.endingOn(TODAY, DAY));
    }

    private static Registration registered(LocalDate from, LocalDate to) {
        return Registration.of(new UUID(0, 1), new UUID(0, 2), from, to, DAY);
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
