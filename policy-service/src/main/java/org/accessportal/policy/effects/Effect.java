package org.accessportal.policy.effects;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.policy.evaluation.People;
import org.accessportal.policy.policies.KnownResource;
import org.accessportal.policy.separations.SeparatedPair;

/**
 * What a step with a policy would do to everybody who is engaged today or later, compared with what is active (PO-6).
 * Protected people are given what policies give, and counted nowhere (ID-9).
 *
 * @param matched how many people meet its criteria
 * @param gains how many get a resource that no active policy gives them
 * @param loses how many lose a resource that no other policy gives them
 * @param changesLevel how many get another level of a user service that they have
 * @param concerned how many gain, lose or change level; each person once
 * @param monthlyCostChange by how much the monthly cost of what policies give would change, in öre
 * @param costKnown whether the prices of all that is gained or lost are known
 * @param conflicts what nobody may hold together, and the change would give one or both of (PO-9); those alone that
 *     somebody would be given by policies, or that the policy gives both of by itself
 * @param byAdministration the same, where it is not nothing, by the administration of each person's primary engagement
 */
record Effect(
        long matched,
        long gains,
        long loses,
        long changesLevel,
        long concerned,
        long monthlyCostChange,
        boolean costKnown,
        List<Conflict> conflicts,
        List<Part> byAdministration) {

    /**
     * Two resources that nobody may hold together. What people have by orders is not known to policies: those who hold
     * one by an order and would be given the other are found among the violations when it has happened.
     *
     * @param people how many would be given both, by this policy alone or together with the other active ones
     * @param byItself the policy gives both: it cannot be activated like this
     */
    record Conflict(
            UUID separationId,
            String name,
            String why,
            UUID oneResourceId,
            UUID otherResourceId,
            long people,
            boolean byItself) {

        static Conflict of(SeparatedPair pair, boolean byItself, Changes changes) {
            return new Conflict(
                    pair.separationId(),
                    pair.name(),
                    pair.why(),
                    pair.oneResourceId(),
                    pair.otherResourceId(),
                    changes.conflictsOf()
                            .getOrDefault(pair.separationId(), People.NOBODY)
                            .count(),
                    byItself);
        }

        boolean matters() {
            return people > 0 || byItself;
        }
    }

    /** The part of one administration. */
    record Part(
            String administrationCode,
            long matched,
            long gains,
            long loses,
            long changesLevel,
            long monthlyCostChange) {

        static Part of(String administrationCode, Changes changes, Map<UUID, KnownResource> catalogue) {
            return new Part(
                    administrationCode,
                    changes.matched().count(),
                    changes.gains().count(),
                    changes.loses().count(),
                    changes.changesLevel().count(),
                    changes.cost(catalogue));
        }
    }

    /**
     * Whom a change concerns adds up to this.
     *
     * @param byAdministration everybody who matches or is concerned, by administration
     */
    static Effect of(
            Changes changes,
            Map<String, People> byAdministration,
            List<Conflict> conflicts,
            Map<UUID, KnownResource> catalogue) {
        return new Effect(
                changes.matched().count(),
                changes.gains().count(),
                changes.loses().count(),
                changes.changesLevel().count(),
                changes.concerned().count(),
                changes.cost(catalogue),
                changes.isCostKnown(catalogue),
                conflicts.stream().filter(Conflict::matters).toList(),
                byAdministration.entrySet().stream()
                        .map(part -> Part.of(part.getKey(), changes.among(part.getValue()), catalogue))
                        .toList());
    }
}
