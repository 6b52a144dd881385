package org.accessportal.platform.audit;

import org.accessportal.platform.problem.ProblemType;

/** Every way the audit log says no, besides those that all parts share. */
public enum AuditProblem implements ProblemType {
    NOTHING_TO_DRAW(422, "Nothing of that kind happened in the period"),
    ROW_REVIEWED(409, "The row has been reviewed already"),
    CONCERNS_ONESELF(403, "Nobody reviews what concerns themselves"),
    REMARK_NEEDED(422, "Say what is to be followed up"),
    PERSONNUMMER_IN_TEXT(422, "Write no personnummer in free text");

    private final int status;
    private final String title;

    AuditProblem(int status, String title) {
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
