package org.accessportal.local.directory;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** What the directory keeps of a password: enough to recognise it, not enough to tell it. */
record PasswordHash(int iterations, String salt, String hash) {

    private static final String SCHEME = "{PBKDF2-SHA256}";
    // Few, as a real directory has none: an import makes thousands of accounts at once, with long random passwords.
    private static final int ITERATIONS = 8;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    static PasswordHash of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return of(password, ITERATIONS, Base64.getEncoder().encodeToString(salt));
    }

    private static PasswordHash of(String password, int iterations, String salt) {
        try {
            var spec =
                    new PBEKeySpec(password.toCharArray(), Base64.getDecoder().decode(salt), iterations, HASH_BITS);
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return new PasswordHash(iterations, salt, Base64.getEncoder().encodeToString(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has this algorithm", e);
        }
    }

    boolean matches(String password) {
        PasswordHash other = of(password, iterations, salt);
        return MessageDigest.isEqual(
                Base64.getDecoder().decode(hash), Base64.getDecoder().decode(other.hash));
    }

    /** The form in which the journal keeps it. */
    String text() {
        return SCHEME + iterations + "$" + salt + "$" + hash;
    }

    static PasswordHash parse(String text) {
        List<String> parts = List.of(text.substring(SCHEME.length()).split("\\$", -1));
        return new PasswordHash(Integer.parseInt(parts.get(0)), parts.get(1), parts.get(2));
    }
}
