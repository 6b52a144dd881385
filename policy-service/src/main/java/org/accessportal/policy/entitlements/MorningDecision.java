package org.accessportal.policy.entitlements;

import java.util.Set;
import java.util.UUID;

/**
 * What the last morning run decided for an engagement about which policies and the catalogue say otherwise by now (PO-3).
 *
 * @param given what was decided; nothing for an engagement that came after the run
 * @param waiting whether something of it takes effect only at the next run; not when all that differs is its period
 */
record MorningDecision(UUID engagementId, UUID identityId, Set<EntitlementRow> given, boolean waiting) {}
