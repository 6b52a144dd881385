package org.accessportal.order.separations;

import java.util.UUID;

/** An exception that lasts, or waits to be approved. */
record Excepted(UUID lineId, UUID separationId, UUID identityId, Days days) {}
