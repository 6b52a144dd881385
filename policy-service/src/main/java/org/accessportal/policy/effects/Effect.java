package org.accessportal.policy.effects;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
        List<Part> byAdministration) {

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

    /** What the outcomes add up to. */
    static Effect of(List<Outcome> outcomes) {
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
                count(outcomes, Outcome::isChange),
                cost(outcomes),
                outcomes.stream().allMatch(Outcome::costKnown),
                parts);
    }

    private static long count(List<Outcome> outcomes, Predicate<Outcome> which) {
        return outcomes.stream().filter(which).count();
    }

    private static long cost(List<Outcome> outcomes) {
        return outcomes.stream().mapToLong(Outcome::monthlyCostChange).sum();
    }
}
