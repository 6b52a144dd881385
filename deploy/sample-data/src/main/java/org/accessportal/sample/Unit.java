package org.accessportal.sample;

import org.jspecify.annotations.Nullable;

/**
 * A unit of the tree.
 *
 * @param number its place in the list of all units, parents before children
 * @param first the number of its first person; people are numbered unit by unit
 * @param people how many have their main engagement here
 */
record Unit(
        int number,
        @Nullable Unit parent,
        String dn,
        String name,
        String hsaId,
        Administration administration,
        String costResponsibilityNumber,
        int first,
        int people,
        boolean provider) {

    private static final int WITHOUT_MANAGER = 17;
    private static final int WITH_TWO_MANAGERS = 9;

    boolean isAdministration() {
        return parent == null;
    }

    boolean isUnder(Unit other) {
        return parent != null && parent.number() == other.number();
    }

    boolean isArea() {
        return parent != null && parent.parent() == null;
    }

    /** The first person leads the unit, except where the catalogue has nobody. */
    boolean hasManager() {
        return people > 0 && (isAdministration() || isArea() || number % WITHOUT_MANAGER != 0);
    }

    boolean hasTwoManagers() {
        return hasManager() && people > 2 && number % WITH_TWO_MANAGERS == 0;
    }

    boolean isLedBy(int person) {
        return hasManager() && person == first;
    }
}
