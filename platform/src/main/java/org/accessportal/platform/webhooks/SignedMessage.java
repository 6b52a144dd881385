package org.accessportal.platform.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A message that its sender has signed, as Standard Webhooks describes: HMAC-SHA256 of {@code id.timestamp.body}.
 *
 * @param id the message's own; the same when it is sent again
 * @param timestamp seconds since 1970
 */
public record SignedMessage(String id, long timestamp, String body) {

    public static final String ID = "webhook-id";
    public static final String TIMESTAMP = "webhook-timestamp";
    public static final String SIGNATURE = "webhook-signature";

    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v1,";
    /** How far the sender's clock may be from ours, and how long a message can be sent again by somebody else. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** The signature's header by that secret. */
    public String signature(String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] digest = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return VERSION + Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        }
    }

    /** Whether one of the header's signatures, divided by blanks, is by that secret, and not old. */
    public boolean isSignedBy(String secret, String header, Instant now) {
        byte[] wanted = signature(secret).getBytes(StandardCharsets.US_ASCII);
        boolean recent =
                Duration.between(Instant.ofEpochSecond(timestamp), now).abs().compareTo(TOLERANCE) <= 0;
        return recent
                && Arrays.stream(header.split(" ", -1))
                        .anyMatch(each -> MessageDigest.isEqual(wanted, each.getBytes(StandardCharsets.US_ASCII)));
    }
}
