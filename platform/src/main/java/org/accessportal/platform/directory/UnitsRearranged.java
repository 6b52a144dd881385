package org.accessportal.platform.directory;

import java.util.Set;
import java.util.UUID;

/** These units are new to the replica, have moved in the tree, or are a provider, or none, anew; observed in the same transaction. */
public record UnitsRearranged(Set<UUID> unitIds) {}
