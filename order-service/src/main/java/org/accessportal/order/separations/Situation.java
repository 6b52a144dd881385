package org.accessportal.order.separations;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What wishes are held against.
 *
 * @param pairs what nobody may hold together, as far as it is about what is wished for
 * @param brought the groups that come along with levels; levels that bring none are not in it
 * @param administrations where each person works, now or later
 * @param held what the people have, and what they have ordered; with what comes along
 * @param excepted their exceptions
 * @param endings lines that are ended in the same order, and their last days
 */
record Situation(
        List<SeparatedPair> pairs,
        Map<LevelOf, Set<UUID>> brought,
        Map<UUID, Set<String>> administrations,
        List<Held> held,
        List<Excepted> excepted,
        Map<UUID, LocalDate> endings) {

    /** What the wish gives: the resource, and what comes along with its level. */
    Set<UUID> givenBy(Wish wish) {
        Set<UUID> given = new HashSet<>(Set.of(wish.resourceId()));
        if (wish.level() != null) {
            given.addAll(brought.getOrDefault(new LevelOf(wish.resourceId(), wish.level()), Set.of()));
        }
        return given;
    }
}
