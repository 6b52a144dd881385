package org.accessportal.identity;

import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.PersonalNumbers;

/** What people write about others here: without anybody's personnummer (ID-1). */
public final class FreeText {

    private FreeText() {}

    /** The text without blanks around it; refused when it holds a personnummer or samordningsnummer (422). */
    public static String checked(String field, String text) {
        if (PersonalNumbers.standIn(text)) {
            throw CommonProblem.INVALID_REQUEST.at(field, "ID-1", "Name nobody by number");
        }
        return text.strip();
    }
}
