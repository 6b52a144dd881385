package org.accessportal.order;

import dev.personnummer.Personnummer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people write to each other: for the parties of a line only, and without anybody's personnummer (ID-1). */
public final class FreeText {

    private static final Pattern CANDIDATE = Pattern.compile("(?<!\\d)(\\d{2})?\\d{6}[-+ ]?\\d{4}(?!\\d)");

    private FreeText() {}

    /** The text without blanks around it; refused when it holds a personnummer or samordningsnummer (422). */
    public static @Nullable String checked(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (holdsPersonnummer(text)) {
            throw OrderProblem.PERSONNUMMER_IN_TEXT.at(field, "ID-1", "Name nobody by number; the line says who it is");
        }
        return text.strip();
    }

    /** Whether somebody's number stands in the text. */
    public static boolean holdsPersonnummer(String text) {
        Matcher matcher = CANDIDATE.matcher(text);
        while (matcher.find()) {
            if (Personnummer.valid(matcher.group().replace(" ", ""))) {
                return true;
            }
        }
        return false;
    }
}
