package org.accessportal.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field.
 *
 * @param field path of the field in the request, for example {@code resources[0].level}
 * @param rule the rule that it breaks: a number from the requirements ({@code PO-2}) or the constraint's name
 * @param message what would be right, in plain words
 * @param code stable, for the page's own words; null when field and rule say enough
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
        String field, String rule, String message, @Nullable String code) {

    /** One that field and rule say enough about. */
    public Violation(String field, String rule, String message) {
        this(field, rule, message, null);
    }

    /** The same, of a field that is part of something larger in the request. */
    public Violation below(String place) {
        return new Violation(field.isEmpty() ? place : place + "." + field, rule, message, code);
    }
}
