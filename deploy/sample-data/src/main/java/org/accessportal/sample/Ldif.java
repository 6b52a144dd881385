package org.accessportal.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Writes entries the way the catalogue's export does: folded at 76, base64 where a value is not plain ASCII. */
final class Ldif {

    private static final int WIDTH = 76;
    private static final String SPECIAL = "\\,+\"<>;=";

    private final Writer out;

    Ldif(Writer out) throws IOException {
        this.out = out;
        out.write("version: 1\n\n");
    }

    /** Begins an entry. */
    Ldif dn(String dn) throws IOException {
        return line("dn", dn);
    }

    /** Adds a value to the entry; none is left out. */
    Ldif value(String attribute, @Nullable String value) throws IOException {
        return value == null || value.isEmpty() ? this : line(attribute, value);
    }

    Ldif date(String attribute, @Nullable LocalDate date) throws IOException {
        return value(attribute, date == null ? null : date.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z");
    }

    void end() throws IOException {
        out.write('\n');
    }

    private Ldif line(String attribute, String value) throws IOException {
        String text = isPlain(value)
                ? attribute + ": " + value
                : attribute + ":: " + Base64.getEncoder().encodeToString(value.getBytes(UTF_8));
        int end = Math.min(WIDTH, text.length());
        out.write(text, 0, end);
        for (int begin = end; begin < text.length(); begin = end) {
            end = Math.min(begin + WIDTH - 1, text.length());
            out.write("\n ");
            out.write(text, begin, end - begin);
        }
        out.write('\n');
        return this;
    }

    private static boolean isPlain(String value) {
        boolean ascii = value.chars().allMatch(c -> c >= 32 && c < 127);
        return ascii && " :<".indexOf(value.charAt(0)) < 0 && !value.endsWith(" ");
    }

    /** The value as it stands in a distinguished name. */
    static String escaped(String value) {
        var escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            if (SPECIAL.indexOf(value.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(value.charAt(i));
        }
        return escaped.toString();
    }
}
