package org.accessportal.identity.protections;

import java.util.UUID;
import org.accessportal.platform.directory.Acting;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's protection, and what a viewer has to say about it.
 *
 * @param sourceId whose feed the person belongs to
 * @param inForce whether the person is protected now
 * @param markedInFeed whether that feed asks for it
 * @param acting as whose manager the viewer has a say (RO-1, RO-2); null when as nobody's
 */
record Protection(
        UUID identityId,
        UUID sourceId,
        boolean inForce,
        boolean markedInFeed,
        @Nullable Acting acting) {

    /** Whether the viewer is the person's nearest manager or acts as one. */
    boolean answeredFor() {
        return acting != null;
    }
}
