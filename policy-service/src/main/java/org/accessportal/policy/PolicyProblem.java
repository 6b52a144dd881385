package org.accessportal.policy;

import org.accessportal.platform.problem.ProblemType;

/** Every way this service says no, besides those that all services share. */
public enum PolicyProblem implements ProblemType {
    INVALID_CRITERIA(422, "The criteria break a rule"),
    INVALID_RESOURCES(422, "The policy cannot give these resources"),
    UNKNOWN_RESOURCE(422, "There is no such resource, or it is not known here yet"),
    ADMINISTRATION_FIXED(422, "A policy stays with the administration that owns it"),
    NOT_A_DRAFT(409, "Only a draft can be activated"),
    NOTHING_BEFORE(409, "There is no earlier version to go back to"),
    TRIAL_RUNNING(409, "A version is being tried already"),
    NO_TRIAL(409, "No version is being tried"),
    UNKNOWN_UNIT(422, "There is no such unit"),
    PROPOSAL_WAITING(409, "A proposal for the policy waits to be decided"),
    PROPOSAL_DECIDED(409, "The proposal has been decided"),
    DAY_OUT_OF_RANGE(422, "A step is planned for a day from tomorrow to a year ahead"),
    DAY_HAS_COME(409, "The day came before a second administrator said yes"),
    TWO_PEOPLE_DECIDE(403, "Two different people propose and confirm"),
    SAME_RESOURCE(422, "A resource cannot be kept apart from itself"),
    SEPARATED_ALREADY(409, "Two of the resources are kept apart already"),
    SEPARATION_ENDED(409, "The separation has been ended"),
    SEPARATED_RESOURCES(422, "The policy would give what nobody may hold together"),
    PERSONNUMMER_IN_TEXT(422, "Write no personnummer in free text"),
    POLICY_RETIRED(409, "A retired policy cannot be changed");

    private final int status;
    private final String title;

    PolicyProblem(int status, String title) {
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
