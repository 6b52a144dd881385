package org.accessportal.platform.problem;

import java.util.List;

/** A refusal; becomes an answer of type {@code application/problem+json} (RFC 9457). */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Violation> violations;

    Problem(ProblemType type, String detail, List<Violation> violations) {
        super(detail);
        this.type = type;
        this.violations = List.copyOf(violations);
    }

    /** Which refusal it is. */
    public ProblemType type() {
        return type;
    }

    /** What is wrong, field by field; empty when it is not about fields. */
    public List<Violation> violations() {
        return violations;
    }
}
