package org.accessportal.order.separations;

import java.util.UUID;

/** That somebody would hold both of a pair, and the resource that they hold, or are to get, besides (PO-9). */
public record Conflict(SeparatedPair pair, UUID otherResourceId) {}
