package org.accessportal.restore;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people did.
 *
 * @param lines what they ordered
 * @param password the initial password that somebody fetched; null: none
 */
record Work(List<UUID> lines, @Nullable UUID password) {}
