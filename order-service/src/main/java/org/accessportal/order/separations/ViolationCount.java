package org.accessportal.order.separations;

import java.util.UUID;

/**
 * How many hold what nobody may hold together (PO-9), as far as the viewer's role reaches.
 *
 * @param violating without an exception
 * @param excepted with an exception that lasts
 */
record ViolationCount(UUID separationId, long violating, long excepted) {}
