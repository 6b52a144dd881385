package org.accessportal.identity.identities;

import dev.personnummer.Personnummer;
import java.util.regex.Pattern;

/** A personnummer or samordningsnummer of twelve digits (ID-1). */
public final class PersonalNumber {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("(19|20)\\d{10}");

    private PersonalNumber() {}

    /** Whether it has twelve digits, stands for a day, and its check digit is right. */
    public static boolean isValid(String number) {
        return TWELVE_DIGITS.matcher(number).matches() && Personnummer.valid(number);
    }
}
