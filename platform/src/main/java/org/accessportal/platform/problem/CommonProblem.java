package org.accessportal.platform.problem;

/** The refusals that every service shares. */
public enum CommonProblem implements ProblemType {
    MALFORMED_REQUEST(400, "The request cannot be read"),
    NOT_SIGNED_IN(401, "Sign in first"),
    FORBIDDEN(403, "You may not do this"),
    MISSING_REQUEST_HEADER(403, "The request does not come from the portal's own pages"),
    ASSURANCE_LEVEL_TOO_LOW(403, "Sign in with a card of assurance level 3 to do this"),
    NOT_FOUND(404, "There is nothing here for you"),
    METHOD_NOT_ALLOWED(405, "This cannot be done to that address"),
    NOT_ACCEPTABLE(406, "The answer cannot be given in that form"),
    STALE(412, "Somebody else has changed this in the meantime"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The request's content is of another type than expected"),
    INVALID_REQUEST(422, "Something in the request breaks a rule"),
    KEY_REUSED(422, "The idempotency key has been used for another request"),
    TOO_MANY_REQUESTS(429, "Too many requests in a short time; wait a moment"),
    INTERNAL_ERROR(500, "Something went wrong here"),
    TEMPORARILY_UNAVAILABLE(503, "A part that is needed for this is away; nothing has been done"),
    RIGHTS_NOT_CURRENT(503, "Rights cannot be checked right now; nothing has been done");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
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

    /** The shared refusal for a status that the framework gives. */
    static CommonProblem ofStatus(int status) {
        for (CommonProblem problem : values()) {
            if (problem.status == status) {
                return problem;
            }
        }
        return status >= 500 ? INTERNAL_ERROR : MALFORMED_REQUEST;
    }
}
