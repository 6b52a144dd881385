package org.accessportal.identity.servicedesk;

/** Why somebody may call about a person's password (PW-5). */
public enum CallerRelation {
    /** It is their own. */
    EMPLOYEE,
    /** They are the person's nearest manager. */
    MANAGER,
    /** They have that manager's role lent (RO-2). */
    DELEGATE,
    /** They may order for the person's unit (RO-3). */
    ORDERER
}
