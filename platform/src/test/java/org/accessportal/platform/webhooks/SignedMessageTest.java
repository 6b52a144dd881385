package org.accessportal.platform.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** AP-2: what a purchasing system sends and is sent is signed. */
class SignedMessageTest {

    private static final String SECRET = "a-secret-of-at-least-24-characters";
    private static final Instant NOW = Instant.ofEpochSecond(1_790_000_000);
    private final SignedMessage message =
            new SignedMessage("msg_1", NOW.getEpochSecond(), "{\"verdict\":\"APPROVED\"}");
    private final String signature = message.signature(SECRET);

    @Test
    void ownSignatureIsGood() {
        assertThat(message.isSignedBy(SECRET, signature, NOW)).isTrue();
    }

    @Test
    void oneGoodSignatureAmongSeveralIsEnough() {
        assertThat(message.isSignedBy(SECRET, "v1,AAAA " + signature, NOW)).isTrue();
    }

    @Test
    void anotherSecretBodyIdOrTimeIsFound() {
        assertThat(message.isSignedBy(SECRET + "x", signature, NOW)).isFalse();
        assertThat(new SignedMessage("msg_1", message.timestamp(), message.body() + " ")
                        .isSignedBy(SECRET, signature, NOW))
                .isFalse();
        assertThat(new SignedMessage("msg_2", message.timestamp(), message.body()).isSignedBy(SECRET, signature, NOW))
                .isFalse();
        assertThat(new SignedMessage("msg_1", message.timestamp() + 1, message.body())
                        .isSignedBy(SECRET, signature, NOW))
                .isFalse();
    }

    @Test
    void oldAndComingMessagesAreRefused() {
        assertThat(message.isSignedBy(SECRET, signature, NOW.plusSeconds(300))).isTrue();
        assertThat(message.isSignedBy(SECRET, signature, NOW.plusSeconds(301))).isFalse();
        assertThat(message.isSignedBy(SECRET, signature, NOW.minusSeconds(301))).isFalse();
    }
}
