package org.accessportal.identity.findings;

/** The kinds of fault in the data that a human should mend, and who can (ID-7). */
public enum FindingKind {
    UNKNOWN_LINE_MANAGER(MendedBy.SOURCE),
    UNIT_NOT_IN_TREE(MendedBy.SOURCE),
    TWO_PRIMARIES(MendedBy.SOURCE),
    MISSING_MAIL(MendedBy.SOURCE),
    WRONG_CHECK_DIGIT(MendedBy.SOURCE),
    COLLIDING_ADMINISTRATION_CODES(MendedBy.ADMINISTRATOR),
    NO_NEAREST_MANAGER(MendedBy.SIS_FUNCTION),
    /** Somebody with the same number was registered by hand, and has been kept apart (ID-8, ID-10). */
    REGISTERED_BESIDES(MendedBy.MANAGER);

    /** Who can mend it. */
    public enum MendedBy {
        SOURCE,
        MANAGER,
        SIS_FUNCTION,
        ADMINISTRATOR
    }

    private final MendedBy mendedBy;

    FindingKind(MendedBy mendedBy) {
        this.mendedBy = mendedBy;
    }

    /** Who can mend it. */
    public MendedBy mendedBy() {
        return mendedBy;
    }
}
