package org.accessportal.identity.roles;

/** The roles that an administrator gives with a second one's yes (RO-6); others follow from catalogue or orders. */
enum AppointedRole {
    POLICY_ADMINISTRATOR,
    RESOURCE_OWNER,
    ATTEST_LIST_KEEPER,
    FULFILLER,
    SERVICE_DESK,
    /**
     * Decides on protections together with whoever answers for the person, and steps about them that nobody has decided
     * (ID-9).
     */
    PROTECTION_OFFICER,
    AUDITOR,
    SYSTEM_ADMINISTRATOR;

    /** Reads or configures everything, so that an administration cannot bound it. */
    boolean spansTheOrganization() {
        return this == AUDITOR || this == SYSTEM_ADMINISTRATOR || this == PROTECTION_OFFICER;
    }

    /** Whether one person may hold both: an auditor changes nothing, and so is nothing else. */
    boolean goesWith(AppointedRole other) {
        return this == other || (this != AUDITOR && other != AUDITOR);
    }
}
