package org.accessportal.order.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The catalogue as orders need to know it. */
@ApplicationScoped
public class Orderables {

    private final ResourceRepository resources;

    Orderables(ResourceRepository resources) {
        this.resources = resources;
    }

    /** Those of the organization's resources, by id; unknown ones are left out. */
    public Map<UUID, Orderable> of(UUID organizationId, Collection<UUID> ids) {
        Map<UUID, Orderable> found = new HashMap<>();
        if (!ids.isEmpty()) {
            resources.of(organizationId, ids).forEach(resource -> found.put(resource.id(), resource.orderable()));
        }
        return found;
    }

    /** The organization's resource of that code. */
    public Optional<Orderable> named(UUID organizationId, String code) {
        return resources.named(organizationId, code).map(Resource::orderable);
    }
}
