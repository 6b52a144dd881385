package org.accessportal.policy.effects;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

        static Conflict of(SeparatedPair pair, Set<UUID> bySelf, List<Outcome> outcomes) {
            return new Conflict(
                    pair.separationId(),
                    pair.name(),
                    pair.why(),
                    pair.oneResourceId(),
                    pair.otherResourceId(),
                    count(outcomes, one -> one.conflicts().contains(pair.separationId())),
                    bySelf.contains(pair.separationId()));
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

        static Part of(String administrationCode, List<Outcome> outcomes) {
            return new Part(
                    administrationCode,
                    count(outcomes, Outcome::matched),
                    count(outcomes, Outcome::isGain),
                    count(outcomes, Outcome::isLoss),
                    count(outcomes, Outcome::isChangeOfLevel),
                    cost(outcomes));
        }
    }

    /** What was worked out adds up to this. */
    static Effect of(Worked worked) {
        List<Outcome> outcomes = worked.outcomes();
        List<Part> parts = outcomes.stream()
                .filter(one -> one.matched() || one.isChange())
                .collect(Collectors.groupingBy(Outcome::administrationCode, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> Part.of(entry.getKey(), entry.getValue()))
                .toList();
        return new Effect(
                count(outcomes, Outcome::matched),
                count(outcomes, Outcome::isGain),
                count(outcomes, Outcome::isLoss),
                count(outcomes, Outcome::isChangeOfLevel),
                concerned(outcomes),
                cost(outcomes),
                outcomes.stream().allMatch(Outcome::costKnown),
                worked.separated().stream()
                        .map(pair -> Conflict.of(pair, worked.separatedByItself(), outcomes))
                        .filter(Conflict::matters)
                        .toList(),
                parts);
    }

    /** How many gain, lose or change level; each person once. */
    static long concerned(List<Outcome> outcomes) {
        return count(outcomes, Outcome::isChange);
    }

    private static long count(List<Outcome> outcomes, Predicate<Outcome> which) {
        return outcomes.stream().filter(which).count();
    }

    private static long cost(List<Outcome> outcomes) {
        return outcomes.stream().mapToLong(Outcome::monthlyCostChange).sum();
    }
}
