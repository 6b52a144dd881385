package org.accessportal.kubernetes;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A setting that a service knows.
 *
 * @param property its name, for example {@code identity.siths.url}; {@code <name>} stands for a name of the operator's
 * @param standard what holds when nothing is set; null when there is no such thing
 */
record Setting(String property, @Nullable String standard) {

    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^A-Za-z0-9]");
    private static final Pattern OF_THE_OPERATOR = Pattern.compile("<[^>]*>");

    /** Whether the environment variable is another way to write the property. */
    boolean isSetBy(String variable) {
        StringBuilder pattern = new StringBuilder();
        for (String part : OF_THE_OPERATOR.split(property, -1)) {
            pattern.append(pattern.isEmpty() ? "" : "[A-Z0-9_]+");
            pattern.append(NOT_ALPHANUMERIC.matcher(part).replaceAll("_").toUpperCase(Locale.ROOT));
        }
        return variable.matches(pattern.toString());
    }
}
