package org.accessportal.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** How a row hangs on the one before it: SHA-256 over the previous hash and the row, field by field. */
public final class AuditChain {

    /** What the first row hangs on. */
    public static final String START = "0".repeat(64);

    private AuditChain() {}

    /** The hash of a row that follows that hash. */
    public static String next(String previous, long number, AuditRow row) {
        MessageDigest digest = sha256();
        add(digest, previous);
        add(digest, Long.toString(number));
        add(digest, row.id());
        add(digest, instant(row.occurredAt()));
        add(digest, row.actorId());
        add(digest, row.onBehalfOf());
        add(digest, row.action());
        add(digest, row.subjectId());
        add(digest, row.objectId());
        add(digest, row.restingOn());
        add(digest, row.details());
        add(digest, row.origin().requestId());
        addOwner(digest, row.origin());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Rows from before these were kept have neither, and keep the hash that they had. */
    private static void addOwner(MessageDigest digest, AuditRow.Origin origin) {
        if (origin.organizationId() != null || origin.sessionId() != null) {
            add(digest, origin.organizationId());
            add(digest, origin.sessionId());
        }
    }

    /** Length before content, so that no two rows read the same. */
    private static void add(MessageDigest digest, @Nullable Object value) {
        byte[] bytes = value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
        digest.update((value == null ? "-" : bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    /** The database keeps microseconds. */
    private static Instant instant(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
