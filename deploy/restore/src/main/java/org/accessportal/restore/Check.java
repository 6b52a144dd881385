package org.accessportal.restore;

import java.util.List;

/**
 * Something that was compared.
 *
 * @param compared how many things
 * @param differences those that are not as they must be, in words
 */
record Check(String what, int compared, List<String> differences) {

    boolean holds() {
        return differences.isEmpty();
    }
}
