package org.accessportal.identity.imports;

/**
 * Why a run is held (ID-6).
 *
 * @param rule what it would do too much of, or what is wrong with the file
 * @param count how many engagements it concerns
 * @param share their share of the source's current engagements, 0 to 1
 * @param limit the share from which a run is held
 */
public record HoldReason(Rule rule, long count, double share, double limit) {

    /** What is guarded. */
    public enum Rule {
        EMPTY_FILE,
        CUT_FILE,
        WRONG_DIGEST,
        ENDED,
        MOVED,
        MANAGER_CHANGED,
        PRIMARY_CHANGED
    }

    static HoldReason ofFile(Rule rule) {
        return new HoldReason(rule, 0, 0, 0);
    }
}
