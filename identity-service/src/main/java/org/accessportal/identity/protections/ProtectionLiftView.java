package org.accessportal.identity.protections;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a protection is to be lifted, or was, for those who may see the person (ID-9).
 *
 * @param identityId whose
 * @param reason why it can be lifted
 * @param proposedBy the first of the two
 * @param decidedBy the second, or whoever refused it or took it back; null while it waits
 * @param actions what this viewer may do with it
 */
record ProtectionLiftView(
        UUID id,
        UUID identityId,
        ProtectionLiftState state,
        String reason,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        List<ProtectionLiftAction> actions) {}
