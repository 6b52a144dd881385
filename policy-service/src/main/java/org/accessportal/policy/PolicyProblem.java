package org.accessportal.policy;

import org.accessportal.platform.problem.ProblemType;

/** Every way this service says no, besides those that all services share. */
public enum PolicyProblem implements ProblemType {
    INVALID_CRITERIA(422, "The criteria break a rule"),
    INVALID_RESOURCES(422, "The policy cannot give these resources"),
    UNKNOWN_RESOURCE(422, "There is no such resource, or it is not known here yet"),
    ADMINISTRATION_FIXED(422, "A policy stays with the administration that owns it"),
    NOT_A_DRAFT(409, "Only a draft can be activated"),
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
