package org.accessportal.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a verification of the chain found (GO-2).
 *
 * @param whole every row is as it was when it was sealed, and the chain passes every anchor
 * @param rows how many sealed rows hang together, from the first
 * @param hash the hash of the last of them: the head, when the chain is whole
 * @param brokenAt the number of the first row that does not fit; null when the chain is whole
 * @param fault what is wrong there; null when the chain is whole
 */
public record AuditVerification(
        boolean whole,
        long rows,
        String hash,
        @Nullable Long brokenAt,
        @Nullable Fault fault) {

    /** What can be wrong with a chain. */
    public enum Fault {
        /** A row has another content than when it was sealed, or stands in another's place. */
        ROW_CHANGED,
        /** A row is gone from the middle. */
        ROW_MISSING,
        /** The chain ends before an anchor that it has passed. */
        END_CUT_OFF,
        /** The chain holds together, but is not the one that was anchored. */
        CHAIN_REPLACED,
        /** Rows exist that no seal holds and that do not wait for one. */
        SEAL_LOST
    }

    static AuditVerification whole(AuditSealer.Head head) {
        return new AuditVerification(true, head.number(), head.hash(), null, null);
    }

    /** The same chain, with something wrong behind its end. */
    AuditVerification butBroken(Fault found) {
        return new AuditVerification(false, rows, hash, rows + 1, found);
    }

    static AuditVerification broken(AuditSealer.Head head, Fault fault) {
        return new AuditVerification(false, head.number(), head.hash(), head.number() + 1, fault);
    }
}
