package org.accessportal.local.directory;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import com.unboundid.ldap.sdk.LDAPException;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** A password as it comes in {@code unicodePwd}: UTF-16, little end first, between double quotes. */
record UnicodePassword(String text) {

    private static final int SHORTEST = 12;
    private static final int KINDS = 3;
    private static final int SHORTEST_NAME = 3;

    static UnicodePassword decode(byte[] value) throws LDAPException {
        String quoted = new String(value, UTF_16LE);
        if (value.length % 2 != 0 || quoted.length() < 2 || !quoted.startsWith("\"") || !quoted.endsWith("\"")) {
            throw Refusal.MALFORMED_PASSWORD.exception();
        }
        return new UnicodePassword(quoted.substring(1, quoted.length() - 1));
    }

    /** Long enough, three of four kinds of characters, and without the account's name. */
    boolean isStrongFor(String accountName) {
        boolean holdsName = accountName.length() >= SHORTEST_NAME
                && text.toLowerCase(Locale.ROOT).contains(accountName.toLowerCase(Locale.ROOT));
        Stream<IntPredicate> kinds = Stream.of(
                Character::isUpperCase, Character::isLowerCase, Character::isDigit, c -> !Character.isLetterOrDigit(c));
        long present = kinds.filter(kind -> text.chars().anyMatch(kind)).count();
        return text.length() >= SHORTEST && present >= KINDS && !holdsName;
    }

    /** Never the password itself: records print their components, and logs print records. */
    @Override
    public String toString() {
        return "UnicodePassword[…]";
    }
}
