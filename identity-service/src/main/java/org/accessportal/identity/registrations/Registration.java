package org.accessportal.identity.registrations;

import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.platform.problem.CommonProblem;

/**
 * An engagement that was registered by hand, and its rules (ID-10). Public for the database library, which binds it by name.
 *
 * @param from first day
 * @param to last day, included
 */
public record Registration(
        UUID id,
        UUID identityId,
        UUID engagementId,
        UUID unitId,
        LocalDate from,
        LocalDate to,
        RegistrationState state) {

    private static final String RULE = "ID-10";

    /** A new one; nothing begins in the past (ID-11), and nothing is open-ended. */
    static Registration of(UUID identityId, UUID unitId, LocalDate from, LocalDate to, Day day) {
        if (from.isBefore(day.today())) {
            throw CommonProblem.INVALID_REQUEST.at("from", "ID-11", "Today or a later day");
        }
        if (to.isBefore(from)) {
            throw CommonProblem.INVALID_REQUEST.at("to", RULE, "The last day is not before the first");
        }
        day.requireWithinReach(to);
        RegistrationState state = from.isAfter(day.today()) ? RegistrationState.COMING : RegistrationState.CURRENT;
        return new Registration(UUID.randomUUID(), identityId, UUID.randomUUID(), unitId, from, to, state);
    }

    /** The same with a later last day. */
    Registration extendedTo(LocalDate later, Day day) {
        requireOpen();
        if (!later.isAfter(to)) {
            throw CommonProblem.INVALID_REQUEST.at("to", RULE, "Later than the last day that is known");
        }
        day.requireWithinReach(later);
        return new Registration(id, identityId, engagementId, unitId, from, later, state);
    }

    /** The same with an earlier last day; one before the first day means that it never begins. */
    Registration endingOn(LocalDate on, Day day) {
        requireOpen();
        if (on.isBefore(day.today())) {
            throw CommonProblem.INVALID_REQUEST.at("on", "ID-11", "Today or a later day");
        }
        if (on.isAfter(to)) {
            throw CommonProblem.INVALID_REQUEST.at("on", RULE, "Not later than the last day that is known");
        }
        RegistrationState after = on.isBefore(from) ? RegistrationState.ENDED : state;
        return new Registration(id, identityId, engagementId, unitId, from, on, after);
    }

    /** Whether it was ended before it began. */
    public boolean neverBegins() {
        return to.isBefore(from);
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw IdentityProblem.REGISTRATION_OVER.because("It is " + state);
        }
    }

    /** The day on which somebody decides, and how many months ahead a last day may be. */
    public record Day(LocalDate today, int mostMonths) {

        private void requireWithinReach(LocalDate to) {
            if (to.isAfter(today.plusMonths(mostMonths))) {
                throw CommonProblem.INVALID_REQUEST.at("to", RULE, "At most " + mostMonths + " months ahead");
            }
        }
    }
}
