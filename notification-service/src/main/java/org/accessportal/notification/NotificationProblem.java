package org.accessportal.notification;

import org.accessportal.platform.problem.ProblemType;

/** Every way this service says no, besides those that all services share. */
public enum NotificationProblem implements ProblemType {
    ENGAGEMENT_ENDED(409, "The engagement has ended; there is no password to fetch"),
    NO_LONGER_NEEDED(409, "The employee has a password of their own"),
    ACCOUNT_NOT_ACTIVE(409, "The account is not active"),
    CHECK_SPENT(409, "A password was made with that check already"),
    CHECK_TOO_OLD(409, "The caller was checked too long ago"),
    ACCESS_BLOCKED(409, "The person's access is stopped; there is no password to fetch"),
    DIRECTORY_AWAY(503, "The directory cannot be reached; no password has been made");

    private final int status;
    private final String title;

    NotificationProblem(int status, String title) {
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
