package org.accessportal.identity.imports;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The length and digest that were sent with a body (RFC 9530, {@code Content-Digest: sha-256=:…:}), and what came. */
final class BodyDigest {

    private static final Pattern SHA_256 = Pattern.compile("sha-256=:([A-Za-z0-9+/=]+):");

    private final @Nullable Long announcedLength;
    private final byte @Nullable [] announced;
    private @Nullable MessageDigest seen;

    BodyDigest(@Nullable Long announcedLength, @Nullable String contentDigest) {
        this.announcedLength = announcedLength;
        Matcher sha256 = SHA_256.matcher(contentDigest == null ? "" : contentDigest);
        this.announced = sha256.find() ? Base64.getDecoder().decode(sha256.group(1)) : null;
    }

    /** The same stream, watched. */
    InputStream watch(InputStream body) {
        if (announced == null) {
            return body;
        }
        try {
            var watching = MessageDigest.getInstance("SHA-256");
            seen = watching;
            return new DigestInputStream(body, watching);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** What was said of the body: tells one body from another before any of it is read. */
    String announcement() {
        return announcedLength + " "
                + (announced == null ? "" : Base64.getEncoder().encodeToString(announced));
    }

    /** Whether what came is what was announced. */
    boolean matches(long bytes) {
        boolean length = announcedLength == null || announcedLength == bytes;
        MessageDigest digest = seen;
        return length && (digest == null || MessageDigest.isEqual(digest.digest(), announced));
    }
}
