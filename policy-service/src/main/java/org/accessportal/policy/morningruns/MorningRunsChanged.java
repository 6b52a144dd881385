package org.accessportal.policy.morningruns;

import java.time.Instant;
import java.util.UUID;

/**
 * Changes in an administration begin or cease to wait, or its morning run is carried out (PO-3); observed in the same
 * transaction.
 *
 * @param decidedUntil what came about until then takes effect now
 */
public record MorningRunsChanged(UUID organizationId, String administrationCode, Instant decidedUntil) {}
