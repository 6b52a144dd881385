package org.accessportal.platform.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Separation of duties (PO-9). Topic {@code policy.separations}, keyed by separation id. */
public sealed interface SeparationState extends State {

    /**
     * Two resources that nobody may hold together.
     *
     * @param administrationCode it holds for those who work in this administration; null: for the whole organization
     * @param name what it is called, in words
     * @param why what could go wrong when one person holds both, in words
     * @param ended it holds no more, and never will again
     */
    @EventType("policy.separation.v1")
    record Separation(
            UUID separationId,
            Revision revision,
            UUID organizationId,
            @Nullable String administrationCode,
            UUID oneResourceId,
            UUID otherResourceId,
            String name,
            String why,
            boolean ended)
            implements SeparationState {

        @Override
        public UUID aggregateId() {
            return separationId;
        }
    }
}
