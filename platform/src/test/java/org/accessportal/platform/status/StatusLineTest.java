package org.accessportal.platform.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.accessportal.platform.status.StatusLine.Patience;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A queue is judged by how long the oldest in it has waited. */
class StatusLineTest {

    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(1), Duration.ofMinutes(15));

    @Test
    @DisplayName("What is empty works, and so does what waits no longer than usual")
    void works() {
        assertThat(queue(0, null)).isEqualTo(Condition.WORKS);
        assertThat(queue(10_000, NOW.minusSeconds(60))).isEqualTo(Condition.WORKS);
    }

    @Test
    @DisplayName("What waits longer than usual waits; from the longest time on it stands still")
    void waits() {
        assertThat(queue(1, NOW.minusSeconds(61))).isEqualTo(Condition.WAITS);
        assertThat(queue(1, NOW.minusSeconds(900))).isEqualTo(Condition.WAITS);
        assertThat(queue(1, NOW.minusSeconds(901))).isEqualTo(Condition.STANDS_STILL);
    }

    private static Condition queue(long count, @Nullable Instant since) {
        return StatusLine.queue("outbox", new Waiting(null, count, since, null), PATIENCE, NOW)
                .condition();
    }
}
