package org.accessportal.notification.passwords;

import java.security.SecureRandom;
import java.util.List;
import org.passay.CharacterData;
import org.passay.CharacterRule;

/** Makes initial passwords: 20 characters that nobody confuses, at least 100 bits, from a secure source. */
public final class PasswordGenerator {

    static final int LENGTH = 20;

    private static final List<CharacterRule> RULES = List.of(
            new CharacterRule(new Characters("NO_UPPER", "ABCDEFGHJKLMNPQRSTUVWXYZ"), 2),
            new CharacterRule(new Characters("NO_LOWER", "abcdefghijkmnpqrstuvwxyz"), 2),
            new CharacterRule(new Characters("NO_DIGIT", "23456789"), 2));

    /** Letters and digits without those that look alike. */
    private record Characters(String errorCode, String characters) implements CharacterData {
        @Override
        public String getErrorCode() {
            return errorCode;
        }

        @Override
        public String getCharacters() {
            return characters;
        }
    }

    private final org.passay.PasswordGenerator generator = new org.passay.PasswordGenerator(new SecureRandom());

    /** A new password; it exists in memory only, while it is set and shown (PW-6). */
    public String generate() {
        return generator.generatePassword(LENGTH, RULES);
    }
}
