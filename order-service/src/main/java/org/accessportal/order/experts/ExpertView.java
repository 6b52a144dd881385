package org.accessportal.order.experts;

import java.util.List;
import java.util.UUID;

/**
 * A system's expert users at a provider (RO-5); names are asked of identity-service.
 *
 * @param unitId the provider: the uppermost unit that is one, with everything under it
 * @param people how many work there now
 * @param needed how many expert users so many people need
 * @param lacking whether there are fewer
 * @param expertIds those there are; protected people are not told of
 */
record ExpertView(String system, UUID unitId, long people, int needed, boolean lacking, List<UUID> expertIds) {}
