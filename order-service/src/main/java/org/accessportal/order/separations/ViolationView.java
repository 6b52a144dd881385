package org.accessportal.order.separations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds what nobody may hold together (PO-9). Names are asked for apart.
 *
 * @param foundOn the night when it was found
 * @param exceptedUntil the last day of the exception; null: there is none
 * @param oneByOrder an order gives the one resource, and ends with it; otherwise a policy does
 * @param otherByOrder likewise of the other
 */
record ViolationView(
        UUID identityId,
        LocalDate foundOn,
        @Nullable LocalDate exceptedUntil,
        boolean oneByOrder,
        boolean otherByOrder) {}
