package org.accessportal.order.lines;

/** Whether somebody who has decided one step of a line may decide another (RO-7). */
public enum DecisionRule {
    /** Every step takes another person. */
    DISTINCT_PEOPLE,
    /** Who approved may attest as well, in units that have one person for both; never who sent the line. */
    APPROVER_MAY_ATTEST;

    /** Whether whoever decided the earlier step may decide this one. */
    boolean allowsBoth(Step earlier, Step now) {
        return this == APPROVER_MAY_ATTEST
                && earlier.state() == StepState.APPROVED
                && now.kind() == StepKind.ATTESTATION;
    }
}
