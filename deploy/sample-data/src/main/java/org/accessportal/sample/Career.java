package org.accessportal.sample;

import java.util.List;

/**
 * A person as one day's export has them.
 *
 * @param surname may differ from the one that the person came with
 */
record Career(String surname, List<Engagement> engagements) {

    /** Whoever is not in the file. */
    static final Career GONE = new Career("", List.of());

    boolean isGone() {
        return engagements.isEmpty();
    }

    Career with(List<Engagement> others) {
        return new Career(surname, List.copyOf(others));
    }

    Career named(String other) {
        return new Career(other, engagements);
    }
}
