package org.accessportal.notification.webhooks;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.accessportal.platform.events.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Where a system takes events.
 *
 * @param code names it for operators and, on the broker, how far it has come: small letters, digits and hyphens
 * @param url takes the posts; over TLS, unless it is on the same machine
 * @param secret signs them; at least 24 characters
 * @param topics whose events it gets, such as {@code order.lines}
 * @param organizationId whose events it gets; null: every organization's, and those that are nobody's
 */
record Webhook(
        String code,
        URI url,
        String secret,
        List<String> topics,
        @Nullable UUID organizationId) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");
    private static final int SHORTEST_SECRET = 24;
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1");

    Webhook {
        require(CODE.matcher(code).matches(), code, "has a code of other characters, or of more than 40");
        require(secret.length() >= SHORTEST_SECRET, code, "has a secret of fewer than 24 characters");
        require(!topics.isEmpty(), code, "has no topics");
        for (String topic : topics) {
            require(Topic.named(topic) != null, code, "names a topic that is not there: " + topic);
        }
        require(
                "https".equals(url.getScheme())
                        || ("http".equals(url.getScheme()) && OWN_MACHINE.contains(url.getHost())),
                code,
                "has an address without TLS");
        topics = List.copyOf(topics);
    }

    private static void require(boolean holds, String code, String fault) {
        if (!holds) {
            throw new IllegalArgumentException("The webhook " + code + " " + fault);
        }
    }

    /** The topics themselves. */
    List<Topic> read() {
        return topics.stream().map(Topic::named).filter(Objects::nonNull).toList();
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "Webhook[" + code + "]";
    }
}
