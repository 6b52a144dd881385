package org.accessportal.policy.policies;

/** What can be done with a policy so that other versions of it give resources (PO-6). */
public enum StepKind {
    /** The newest version applies everywhere, in place of what did. */
    ACTIVATE,
    /** It gives nothing any more. */
    RETIRE,
    /** The version that was active before applies again, everywhere. */
    ROLL_BACK,
    /** The newest version applies at one unit and under it; elsewhere what is active goes on. */
    TRY,
    /** What is active applies at that unit too. */
    END_TRIAL
}
