package org.accessportal.order.separations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What wishes are held against.
 *
 * @param pairs what nobody may hold together, as far as it is about what is wished for
 * @param administrations where each person works, now or later
 * @param held what the people have, and what they have ordered
 * @param excepted their exceptions
 * @param endings lines that are ended in the same order, and their last days
 */
record Situation(
        List<SeparatedPair> pairs,
        Map<UUID, Set<String>> administrations,
        List<Held> held,
        List<Excepted> excepted,
        Map<UUID, LocalDate> endings) {}
