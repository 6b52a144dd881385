package org.accessportal.identity.blocks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person's access is stopped, or was, for those with a say over it (AS-5).
 *
 * @param identityId whose access
 * @param reason why it was stopped
 * @param liftReason why it can be lifted; null while nobody has proposed it
 * @param liftProposedBy the first of the two who lift it
 * @param liftedBy the second
 * @param actions what this viewer may do with it
 */
record BlockView(
        UUID id,
        UUID identityId,
        BlockState state,
        String reason,
        UUID blockedBy,
        Instant blockedAt,
        @Nullable String liftReason,
        @Nullable UUID liftProposedBy,
        @Nullable Instant liftProposedAt,
        @Nullable UUID liftedBy,
        @Nullable Instant liftedAt,
        List<BlockAction> actions) {

    /**
     * How one person's access stands.
     *
     * @param block what stops it; null when nothing does, or the viewer has no say over it
     * @param actions what this viewer may do besides: {@code BLOCK}
     */
    record Standing(@Nullable BlockView block, List<BlockAction> actions) {}
}
