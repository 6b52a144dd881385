package org.accessportal.order.providers;

import java.util.List;
import java.util.UUID;

/**
 * A provider and those who order there (RO-4); names are asked of identity-service.
 *
 * @param unitId the provider: the uppermost unit that is one, with everything under it
 * @param people how many work there now; protected people are not counted
 * @param ordererIds those who may order for one of its units today; protected people are not told of
 * @param lacking whether there are fewer than two
 */
record ProviderView(UUID unitId, long people, List<UUID> ordererIds, boolean lacking) {}
