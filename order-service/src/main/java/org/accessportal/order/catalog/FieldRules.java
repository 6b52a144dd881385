package org.accessportal.order.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.accessportal.order.catalog.FormField.Condition;
import org.accessportal.order.catalog.FormField.Option;
import org.accessportal.platform.problem.Violation;

/** What the fields of a form must keep to, so that somebody can fill it in (OR-3). */
final class FieldRules {

    private static final String RULE = "OR-3";

    private final Map<String, FormField> before = new HashMap<>();
    private final List<Violation> broken = new ArrayList<>();

    private FieldRules() {}

    /** The rules that the form breaks, with their places in it. */
    static List<Violation> brokenBy(List<FormField> form) {
        var rules = new FieldRules();
        for (int i = 0; i < form.size(); i++) {
            rules.check("form[" + i + "]", form.get(i));
        }
        return rules.broken;
    }

    private void check(String place, FormField field) {
        if (field.label().sv().isBlank()) {
            broke(place + ".label.sv", "A field has a label");
        }
        checkOptions(place, field);
        if (field.pattern() != null && !isPattern(field.pattern())) {
            broke(place + ".pattern", "The pattern is no regular expression");
        }
        if (field.when() != null) {
            checkCondition(place, field.when());
        }
        if (before.putIfAbsent(field.name(), field) != null) {
            broke(place + ".name", "Every field has a name of its own");
        }
    }

    private void checkOptions(String place, FormField field) {
        List<Option> options = field.options() == null ? List.of() : field.options();
        if (field.type() == FormField.Type.CHOICE && options.isEmpty()) {
            broke(place + ".options", "A choice has options");
        }
        Set<String> values = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            if (!values.add(options.get(i).value())) {
                broke(place + ".options[" + i + "].value", "Every option has a value of its own");
            }
        }
    }

    private void checkCondition(String place, Condition when) {
        FormField other = before.get(when.field());
        if (other == null) {
            broke(place + ".when.field", "A condition is about a field further up");
        } else if (!canBe(other, when.equals())) {
            broke(place + ".when.equals", "That field can never be answered so");
        }
    }

    /** Whether the condition is about that field, and can come true. */
    static boolean isAnsweredSo(FormField field, Condition condition) {
        return field.name().equals(condition.field()) && canBe(field, condition.equals());
    }

    private static boolean canBe(FormField field, String answer) {
        return switch (field.type()) {
            case BOOLEAN -> answer.equals("true") || answer.equals("false");
            case CHOICE ->
                field.options() != null
                        && field.options().stream()
                                .anyMatch(option -> option.value().equals(answer));
            case TEXT, MULTILINE, UNITS, NUMBER, MAIL -> !answer.isBlank();
        };
    }

    private static boolean isPattern(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private void broke(String place, String message) {
        broken.add(new Violation(place, RULE, message));
    }
}
