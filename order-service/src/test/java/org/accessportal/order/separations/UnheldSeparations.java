package org.accessportal.order.separations;

import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What a careless service would do: ask, and hold nobody still. */
public class UnheldSeparations extends Separations {

    public UnheldSeparations(SeparationQueries queries, Jdbi jdbi) {
        super(queries, jdbi);
    }

    @Override
    public void holdStill(Collection<UUID> identityIds, Collection<UUID> resourceIds, UUID organizationId) {}

    @Override
    public boolean heldStill(UUID identityId, UUID resourceId, UUID organizationId) {
        return true;
    }
}
