package org.accessportal.identity;

import org.accessportal.platform.problem.ProblemType;

/** Every way this service says no, besides those that all services share. */
public enum IdentityProblem implements ProblemType {
    SIGN_IN_REFUSED(403, "The card does not let anybody in"),
    SIGN_IN_EXPIRED(403, "The sign-in took too long or was begun in another browser"),
    REASON_REQUIRED(403, "Say why before this identity is shown"),
    UNKNOWN_SOURCE(422, "There is no such source"),
    RUN_NOT_HELD(409, "Only a held import can be resumed or discarded"),
    RUN_UNDER_WAY(409, "An import from the same source is under way"),
    POSSIBLE_DUPLICATE(422, "Somebody with that name is known already"),
    REGISTRATION_OVER(409, "Only what runs or is to come can be extended or ended"),
    DELEGATION_OVER(409, "Only a delegation that runs or is to come can be revoked"),
    DELEGATION_OVERLAPS(422, "The role is lent to that person already"),
    DELEGATION_CIRCLE(422, "Lent in a circle, the role would be nobody's"),
    PROTECTED_INCLUDED(422, "A delegation includes people with protected identities"),
    CALLER_NOT_CHECKED(422, "Everything about a caller is to be checked"),
    CALLER_NOT_AUTHORIZED(422, "The caller may not ask for that"),
    SAVED_VIEW_EXISTS(409, "There is a view with that name already"),
    TOO_MANY_SAVED_VIEWS(422, "There are as many saved views as one can have"),
    ACCESS_BLOCKED(403, "Your access is stopped"),
    CONCERNS_ONESELF(403, "Others decide about one's own access"),
    BLOCKED_ALREADY(409, "The person's access is stopped already"),
    BLOCK_LIFTED(409, "The block has been lifted"),
    LIFT_PROPOSED(409, "Somebody has proposed to lift the block already"),
    LIFT_NOT_PROPOSED(409, "Nobody proposes to lift the block now"),
    TWO_PEOPLE_LIFT(403, "Two people lift a block"),
    TWO_PEOPLE_APPOINT(403, "Two administrators give a role"),
    APPOINTMENT_DECIDED(409, "Somebody else was first"),
    ROLE_HELD(422, "The person has that role already"),
    ROLES_EXCLUDE_EACH_OTHER(422, "One person cannot hold both roles"),
    BRIDGED_ALREADY(409, "The engagement is bridged already"),
    NEVER_BRIDGED(422, "The engagement cannot be bridged now"),
    MARKED_IN_FEED(422, "The feed still marks the person as protected"),
    PROTECTION_LIFT_PROPOSED(409, "Somebody has proposed to lift the protection already"),
    PROTECTION_LIFT_DECIDED(409, "Somebody else was first"),
    TWO_PEOPLE_LIFT_PROTECTION(403, "Two people lift a protection"),
    MAINTENANCE_OVERLAPS(422, "Another maintenance window is planned for that time"),
    MAINTENANCE_NOT_BEGUN(409, "The maintenance has not begun"),
    MAINTENANCE_BEGUN(409, "The maintenance has begun"),
    MAINTENANCE_OVER(409, "The maintenance window is over"),
    LAST_ADMINISTRATOR(409, "Somebody has to administer the system");

    private final int status;
    private final String title;

    IdentityProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
