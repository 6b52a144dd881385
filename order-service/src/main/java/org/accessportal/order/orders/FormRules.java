package org.accessportal.order.orders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.accessportal.order.catalog.FormField;
import org.accessportal.order.lines.FormAnswer;
import org.accessportal.order.orders.CheckView.Finding;
import org.accessportal.order.orders.CheckView.Severity;
import org.accessportal.platform.rest.PersonalNumbers;
import org.jspecify.annotations.Nullable;

/** Whether a form is filled in as its definition demands (OR-3); the browser checks by the same definition. */
final class FormRules {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,6})?");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final Map<String, FormAnswer> answers = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private FormRules(List<FormAnswer> given) {
        given.forEach(answer -> answers.put(answer.name(), answer));
    }

    /** What is wrong with the answers; nothing when they are right. */
    static List<Finding> check(List<FormField> form, List<FormAnswer> given) {
        var rules = new FormRules(given);
        form.forEach(rules::check);
        List<String> known = form.stream().map(FormField::name).toList();
        for (FormAnswer answer : given) {
            if (!known.contains(answer.name())) {
                rules.found("UNKNOWN_FIELD", answer.name(), "The form has no such field");
            }
        }
        return rules.findings;
    }

    private void check(FormField field) {
        List<String> values = valuesOf(field.name());
        boolean asked = field.when() == null
                || valuesOf(field.when().field()).contains(field.when().equals());
        if (values.isEmpty()) {
            if (asked && field.required()) {
                found("FIELD_REQUIRED", field.name(), "Fill in this field");
            }
            return;
        }
        if (!asked) {
            found("FIELD_NOT_ASKED", field.name(), "Leave this field empty");
        } else if (values.size() > 1 && field.type() != FormField.Type.UNITS) {
            found("ONE_VALUE", field.name(), "Give one answer");
        } else {
            values.forEach(value -> check(field, value));
        }
    }

    private void check(FormField field, String value) {
        String expected = switch (field.type()) {
            case TEXT -> matches(field.pattern(), value) ? null : "Write it in the form that the help tells";
            case MULTILINE -> null;
            case CHOICE -> field.offers(value) ? null : "Choose one of the options";
            case UNITS -> field.offers(value) ? null : "Choose units";
            case NUMBER -> NUMBER.matcher(value).matches() ? null : "Write a number";
            case BOOLEAN -> field.offers(value) ? null : "Answer yes or no";
            case MAIL -> MAIL.matcher(value).matches() ? null : "Write a mail address";
        };
        if (expected != null) {
            found("FIELD_INVALID", field.name(), expected);
        } else if (PersonalNumbers.standIn(value)) {
            found("PERSONNUMMER_IN_TEXT", field.name(), "Write no personnummer: the line says who it is");
        }
    }

    private static boolean matches(@Nullable String pattern, String value) {
        return pattern == null || Pattern.compile(pattern).matcher(value).matches();
    }

    private List<String> valuesOf(String field) {
        FormAnswer answer = answers.get(field);
        return answer == null
                ? List.of()
                : answer.values().stream().filter(value -> !value.isBlank()).toList();
    }

    private void found(String code, String field, String message) {
        findings.add(new Finding(code, Severity.ERROR, "form." + field, "OR-3", message));
    }
}
