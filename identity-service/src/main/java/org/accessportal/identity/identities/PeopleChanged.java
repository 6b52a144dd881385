package org.accessportal.identity.identities;

import java.util.Set;
import java.util.UUID;

/** The feed changed something about these people; observed in the same transaction. */
public record PeopleChanged(Set<UUID> identityIds) {}
