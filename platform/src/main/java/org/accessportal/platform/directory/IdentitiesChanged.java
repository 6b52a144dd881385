package org.accessportal.platform.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.platform.events.IdentityState.Identity;

/**
 * The replica has taken these identities in; observed in the same transaction.
 *
 * @param changedAt when each was changed where it comes from; whose event does not tell is left out
 */
public record IdentitiesChanged(List<Identity> identities, Map<UUID, Instant> changedAt) {}
