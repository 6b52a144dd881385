package org.accessportal.order;

import org.accessportal.platform.problem.ProblemType;

/** Every way this service says no, besides those that all services share. */
public enum OrderProblem implements ProblemType {
    INVALID_RESOURCE(422, "The resource breaks a rule of the catalogue"),
    CODE_TAKEN(422, "Another resource has that code"),
    KIND_CHANGED(422, "A resource stays what it is, and keeps its code"),
    RESOURCE_RETIRED(409, "A retired resource cannot be changed");

    private final int status;
    private final String title;

    OrderProblem(int status, String title) {
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
