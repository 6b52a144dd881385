package org.accessportal.identity.provisioning;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** A random password that nobody ever sees. */
final class UnknownPassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 33;

    private UnknownPassword() {}

    /** In double quotes, as UTF-16LE. */
    static byte[] encoded() {
        return ('"' + text() + '"').getBytes(StandardCharsets.UTF_16LE);
    }

    /** 264 random bits, with all kinds of characters that a directory may demand. */
    static String text() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes) + "aA1-";
    }
}
