package org.accessportal.order.attestlists;

import java.util.List;

/**
 * What became of a CSV file with attest lists (AP-2).
 *
 * @param made lists that are new
 * @param changed lists that were replaced
 * @param unchanged lists that were so already
 * @param rejected rows with faults; the rest went on
 */
record AttestImportView(int made, int changed, int unchanged, List<RejectedRow> rejected) {

    /** A row with a fault. */
    record RejectedRow(int line, String column, String reason) {}
}
