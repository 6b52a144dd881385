package org.accessportal.identity.servicedesk;

import java.time.Instant;
import java.util.UUID;

/**
 * A check of a caller (PW-5).
 *
 * @param id what notification-service is asked for a new password with, within fifteen minutes
 */
public record CallerCheckView(UUID id, UUID identityId, UUID callerId, CallerRelation relation, Instant checkedAt) {}
