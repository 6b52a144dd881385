package org.accessportal.identity.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Systems with a secret of their own: one that may ask for recipients of mails, and one that may nothing. */
final class TestSystems {

    static final String MAILER = "mailer";
    static final String IDLE = "idle";

    private TestSystems() {}

    static String secretOf(String system) {
        return "the secret of the " + system;
    }

    /** The file that the service reads them from. */
    static String json() {
        return "[" + client(MAILER, "\"mail-recipient\"") + ", " + client(IDLE, "") + "]";
    }

    private static String client(String id, String scopes) {
        return """
                {"id": "%s", "secretSha256": "%s", "scopes": [%s]}""".formatted(id, hash(secretOf(id)), scopes);
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
