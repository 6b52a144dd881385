package org.accessportal.audit;

import org.jspecify.annotations.Nullable;

/**
 * What following a file's chain has found.
 *
 * @param service whose chain
 * @param rows how many rows are as they were when they were sealed
 * @param passed how many were not in the export, and are not verified
 * @param through the number of the last row that hangs together with the first
 * @param anchorsPassed how many of the given points the chain passes
 * @param anchorsBeyond how many lie behind the file's end, and say nothing
 * @param anchorsUnseen how many lie among rows that were not in the export, and say nothing
 * @param fault what is wrong, in words; null when nothing is
 */
record Finding(
        String service,
        long rows,
        long passed,
        long through,
        int anchorsPassed,
        int anchorsBeyond,
        int anchorsUnseen,
        @Nullable String fault) {

    boolean whole() {
        return fault == null;
    }

    /** For a human, a line or more. */
    String words(boolean anchored) {
        var words = new StringBuilder("%s: %s. %,d rows verified, %,d not in the export, through number %,d"
                .formatted(service, fault == null ? "whole" : "BROKEN, " + fault, rows, passed, through));
        if (anchored) {
            words.append("\n  anchors: %,d passed, %,d beyond the end, %,d among rows not in the export"
                    .formatted(anchorsPassed, anchorsBeyond, anchorsUnseen));
        } else if (fault == null) {
            words.append("\n  Without anchors a file that was computed anew cannot be told from the one exported.");
        }
        return words.toString();
    }
}
