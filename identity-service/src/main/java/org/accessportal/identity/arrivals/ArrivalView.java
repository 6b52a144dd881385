package org.accessportal.identity.arrivals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.AssignmentState.Status;
import org.jspecify.annotations.Nullable;

/**
 * An engagement that begins, and what its person will have on the first day (AS-3). What waits for somebody's yes is
 * told by order-service.
 *
 * @param title what the person is engaged as, in words
 * @param firstDay today or later
 * @param blocked the person's access is stopped, and nothing will work (AS-5)
 * @param passwordToFetch an account is activated by then, and needs an initial password (PW-1)
 * @param access what is assigned for that day, by resource
 */
record ArrivalView(
        UUID identityId,
        String displayName,
        boolean protectedIdentity,
        UUID engagementId,
        @Nullable String title,
        String unitName,
        LocalDate firstDay,
        boolean blocked,
        boolean passwordToFetch,
        List<Access> access) {

    /** The same, with what is assigned. */
    ArrivalView with(List<Access> assigned) {
        return new ArrivalView(
                identityId,
                displayName,
                protectedIdentity,
                engagementId,
                title,
                unitName,
                firstDay,
                blocked,
                passwordToFetch,
                assigned);
    }

    /**
     * One resource that is assigned for the first day.
     *
     * @param level of a user service; null for what has no levels
     * @param lastError why the last delivery did not succeed; null when it did, or is still to come (PR-2)
     * @param works whether it will work at 07:00, as far as is known now
     */
    record Access(
            UUID resourceId,
            @Nullable String level,
            Status state,
            @Nullable String lastError,
            boolean works) {

        static Access of(UUID resourceId, @Nullable String level, Status state, @Nullable String lastError) {
            boolean onItsWay = state == Status.PLANNED || state == Status.ACTIVE || state == Status.BEING_DELIVERED;
            return new Access(resourceId, level, state, lastError, onItsWay && lastError == null);
        }
    }
}
