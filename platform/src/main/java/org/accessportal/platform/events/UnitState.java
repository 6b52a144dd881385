package org.accessportal.platform.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The organization tree, unit by unit. Topic {@code identity.units}, keyed by unit id. */
public sealed interface UnitState extends State {

    /**
     * A unit; archived ones stay (ID-4).
     *
     * @param parentId the unit above; null at the top
     * @param provider it runs care or service for a municipality
     */
    @EventType("identity.unit.v1")
    record Unit(
            UUID unitId,
            Revision revision,
            UUID organizationId,
            @Nullable UUID parentId,
            String name,
            String administrationCode,
            @Nullable String costResponsibilityNumber,
            boolean provider,
            boolean archived)
            implements UnitState {

        @Override
        public UUID aggregateId() {
            return unitId;
        }
    }
}
