package org.accessportal.order.separations;

import java.util.List;
import java.util.UUID;

/**
 * That somebody has a resource, or has ordered it.
 *
 * @param lineIds the order lines that give it; empty when a policy does
 */
record Held(UUID identityId, UUID resourceId, Days days, List<UUID> lineIds) {}
