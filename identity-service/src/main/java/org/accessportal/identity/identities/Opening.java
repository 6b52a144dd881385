package org.accessportal.identity.identities;

import java.util.UUID;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.directory.Acting;
import org.jspecify.annotations.Nullable;

/**
 * That a viewer may open a person, and by what right (ID-9).
 *
 * @param isProtected whether it takes a reason
 * @param isVisible whether lists and searches show the person to the viewer, who then also sees what the person has (AS-1)
 * @param acting as whose manager (RO-1, RO-2); null when as nobody's
 * @param taskId the work for the person that the viewer has in hand (PR-6); null: none
 */
record Opening(
        boolean isProtected,
        boolean isVisible,
        @Nullable Acting acting,
        @Nullable UUID taskId) {

    /** The row, with the right that the opening of somebody protected rests on (GO-2). */
    AuditRow onRecord(AuditRow row) {
        if (acting != null) {
            return row.onBehalfOf(acting.onBehalfOf()).restingOn(acting.right());
        }
        return row.restingOn(taskId == null ? "protection-officer" : "fulfilment-task/" + taskId);
    }
}
