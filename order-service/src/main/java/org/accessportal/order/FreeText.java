package org.accessportal.order;

import org.accessportal.platform.rest.PersonalNumbers;
import org.jspecify.annotations.Nullable;

/** What people write to each other: for the parties of a line only, and without anybody's personnummer (ID-1). */
public final class FreeText {

    private FreeText() {}

    /** The text without blanks around it; refused when it holds a personnummer or samordningsnummer (422). */
    public static @Nullable String checked(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (PersonalNumbers.standIn(text)) {
            throw OrderProblem.PERSONNUMMER_IN_TEXT.at(field, "ID-1", "Name nobody by number; the line says who it is");
        }
        return text.strip();
    }
}
