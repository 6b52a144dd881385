package org.accessportal.platform.problem;

import java.util.List;
import java.util.Locale;

/** One way of saying no. Every service lists its own in an enum, which is its catalogue of problems. */
public interface ProblemType {

    /** The enum constant's name; {@code SELF_APPROVAL} becomes the type {@code <origin>/problems/self-approval}. */
    String name();

    /** The HTTP status: 400 syntax, 403 you may not, 404 not there for you, 409 state, 412 stale, 422 rule, 503 wait. */
    int status();

    /** One sentence in plain words, always the same for the type. */
    String title();

    /** The problem, with what is particular about this occurrence; never personal data. */
    default Problem because(String detail) {
        return new Problem(this, detail, List.of());
    }

    /** The problem with one field, naming the rule that it breaks. */
    default Problem at(String field, String rule, String message) {
        return new Problem(this, message, List.of(new Violation(field, rule, message)));
    }

    /** The problem with several fields. */
    default Problem at(List<Violation> violations) {
        return new Problem(this, title(), violations);
    }

    /** The last part of the type's address. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
