package org.accessportal.platform.problem;

/**
 * What is wrong with one field.
 *
 * @param field path of the field in the request, for example {@code resources[0].level}
 * @param rule the rule that it breaks: a number from the requirements ({@code PO-2}) or the constraint's name
 * @param message what would be right, in plain words
 */
public record Violation(String field, String rule, String message) {

    /** The same, of a field that is part of something larger in the request. */
    public Violation below(String place) {
        return new Violation(field.isEmpty() ? place : place + "." + field, rule, message);
    }
}
