package org.accessportal.order.lines;

/** What kind of yes a step is (AP-1, AP-2). */
public enum StepKind {
    LINE_MANAGER,
    RESOURCE_OWNER,
    SECOND_PAIR_OF_EYES,
    /** To an exception from what nobody may hold together; never by whoever asks for it (PO-9). */
    POLICY_ADMINISTRATOR,
    ATTESTATION;

    /** Whether whoever sent the line may give it, when they are asked. */
    boolean isOpenToSender() {
        return this != POLICY_ADMINISTRATOR;
    }
}
