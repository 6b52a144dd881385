package org.accessportal.order.lines;

/** What kind of yes a step is (AP-1, AP-2). */
public enum StepKind {
    LINE_MANAGER,
    RESOURCE_OWNER,
    SECOND_PAIR_OF_EYES,
    ATTESTATION
}
