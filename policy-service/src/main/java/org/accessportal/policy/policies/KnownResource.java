package org.accessportal.policy.policies;

import java.util.List;
import java.util.UUID;

/**
 * A resource of the catalogue, as far as policies need to know it.
 *
 * @param levels codes of a user service's levels, lowest first; empty for what has none
 */
public record KnownResource(UUID id, boolean userService, List<String> levels, boolean retired) {}
