package org.accessportal.order;

import org.accessportal.platform.problem.ProblemType;

/** Every way this service says no, besides those that all services share. */
public enum OrderProblem implements ProblemType {
    INVALID_RESOURCE(422, "The resource breaks a rule of the catalogue"),
    CODE_TAKEN(422, "Another resource has that code"),
    KIND_CHANGED(422, "A resource stays what it is, and keeps its code"),
    INVALID_CATALOGUE(422, "The file breaks a rule of the catalogue; nothing was stored"),
    RESOURCE_RETIRED(409, "A retired resource cannot be changed"),
    PERSONNUMMER_IN_TEXT(422, "Write no personnummer in free text"),
    ORDER_SENT(409, "The order has been sent and cannot be changed"),
    ORDER_NOT_SENDABLE(422, "The order has faults; nothing was sent"),
    ORDER_EMPTY(422, "The order has no lines"),
    NOT_IN_THAT_STATE(409, "That cannot be done with the line as it stands"),
    REMINDED_ALREADY(409, "They were reminded less than a day ago"),
    INVALID_PERIOD(422, "The period breaks a rule"),
    STEP_DECIDED(409, "The step has been decided already"),
    STEP_NOT_AWAITING(409, "The step does not await a decision"),
    CONCERNS_ONESELF(403, "Nobody decides what concerns themselves"),
    DECIDED_BEFORE(403, "Another step of the line was decided by the same person"),
    REASON_NEEDED(422, "Say why"),
    APPROVER_UNSUITABLE(422, "That person cannot decide the step"),
    INVALID_ATTEST_LIST(422, "The attest list breaks a rule"),
    LIST_NAME_TAKEN(422, "Another attest list has that name"),
    INVALID_TEMPLATE(422, "The template breaks a rule"),
    TOO_MANY_TEMPLATES(422, "You have a hundred templates already"),
    UNREADABLE_FILE(422, "The file cannot be read"),
    NOT_ASKED(409, "Nobody asks about the line now"),
    NO_EXPERTS(422, "The system has no expert users to tell"),
    TASK_OVER(409, "The task is over"),
    RECIPIENT_BLOCKED(409, "The person's access is stopped; nothing is given meanwhile");

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
