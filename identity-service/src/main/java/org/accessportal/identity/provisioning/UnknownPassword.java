package org.accessportal.identity.provisioning;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** A random password that nobody ever sees, in the form that Active Directory takes. */
final class UnknownPassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 33;

    private UnknownPassword() {}

    /** In double quotes, as UTF-16LE; 264 random bits, with all kinds of characters that a directory may demand. */
    static byte[] encoded() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String password = Base64.getEncoder().encodeToString(bytes) + "aA1-";
        return ('"' + password + '"').getBytes(StandardCharsets.UTF_16LE);
    }
}
