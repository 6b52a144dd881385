package org.accessportal.policy.separations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What nobody may hold together (PO-9): any of the one side with any of the other. Names of people and resources are asked
 * for apart.
 *
 * @param administrationCode the administration whose people it is for; null: the whole organization
 * @param separations the pairs, each as it is told on {@code policy.separations}; those that break them are listed by pair
 * @param why what could go wrong when one person holds both
 * @param ending by whom, when and why it was ended; null while it holds
 * @param actions what the viewer may do with it
 */
record SeparationView(
        UUID id,
        @Nullable String administrationCode,
        List<UUID> oneResourceIds,
        List<UUID> otherResourceIds,
        List<Separated> separations,
        String name,
        String why,
        UUID madeBy,
        Instant madeAt,
        @Nullable Ending ending,
        List<Action> actions) {

    /** Two that are kept apart. */
    record Separated(UUID separationId, UUID oneResourceId, UUID otherResourceId) {}

    /** That it holds no more. */
    record Ending(UUID endedBy, Instant endedAt, String reason) {}

    /** What can be done with a separation; it is never edited, but ended and made anew. */
    enum Action {
        END
    }
}
