package org.accessportal.platform.rest;

import dev.personnummer.Personnummer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Personnummer and samordningsnummer in what people write: they stand in no free text (ID-1). */
public final class PersonalNumbers {

    private static final Pattern CANDIDATE = Pattern.compile("(?<!\\d)(\\d{2})?\\d{6}[-+ ]?\\d{4}(?!\\d)");

    private PersonalNumbers() {}

    /** Whether somebody's number stands in the text. */
    public static boolean standIn(String text) {
        Matcher matcher = CANDIDATE.matcher(text);
        while (matcher.find()) {
            if (Personnummer.valid(matcher.group().replace(" ", ""))) {
                return true;
            }
        }
        return false;
    }
}
