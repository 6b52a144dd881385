package org.accessportal.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a verification of the chain found (GO-2).
 *
 * @param whole every row is as it was when it was sealed, and none is missing up to the anchored head
 * @param rows how many sealed rows were followed
 * @param brokenAt the number of the first row that does not fit; null when the chain is whole
 * @param finding what is wrong there, in plain words; null when the chain is whole
 */
public record AuditVerification(
        boolean whole,
        long rows,
        @Nullable Long brokenAt,
        @Nullable String finding) {

    static AuditVerification whole(long rows) {
        return new AuditVerification(true, rows, null, null);
    }

    static AuditVerification broken(long rows, long at, String finding) {
        return new AuditVerification(false, rows, at, finding);
    }
}
