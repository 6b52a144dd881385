package org.accessportal.notification.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** API-2: what a webhook is made of. */
class WebhookTest {

    private static final String SECRET = "twenty-four characters, or more";

    @DisplayName("API-2: what no webhook can be is refused with the reason, and never the secret")
    @ParameterizedTest
    @CsvSource({
        "Case,    https://example.org/events, order.lines, other characters",
        "case,    http://example.org/events,  order.lines, without TLS",
        "case,    ftp://localhost/events,     order.lines, without TLS",
        "case,    https://example.org/events, order.rows,  a topic that is not there: order.rows"
    })
    void refused(String code, URI url, String topic, String fault) {
        assertThatThrownBy(() -> new Webhook(code, url, SECRET, List.of(topic), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fault)
                .hasMessageNotContaining(SECRET);
    }

    @Test
    @DisplayName("API-2: it has a secret that cannot be guessed, and topics; and does not tell the former")
    void hasSecretAndTopics() {
        URI url = URI.create("http://localhost:9/events");
        assertThatThrownBy(() -> new Webhook("case", url, "short", List.of("order.lines"), null))
                .hasMessageContaining("fewer than 24 characters");
        assertThatThrownBy(() -> new Webhook("case", url, SECRET, List.of(), null))
                .hasMessageContaining("no topics");
        assertThat(new Webhook("case", url, SECRET, List.of("order.lines"), null).toString())
                .isEqualTo("Webhook[case]");
    }
}
