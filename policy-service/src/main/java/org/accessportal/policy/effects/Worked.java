package org.accessportal.policy.effects;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.policy.separations.SeparatedPair;

/**
 * What a step with a policy would do, person by person.
 *
 * @param outcomes everybody whom it concerns, always in the same order
 * @param separated what nobody may hold together and the step gives one or both of (PO-9)
 * @param separatedByItself the separations of which one version of the policy gives both
 */
record Worked(List<Outcome> outcomes, List<SeparatedPair> separated, Set<UUID> separatedByItself) {}
