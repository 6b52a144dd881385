package org.accessportal.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever two places tell differently is found. */
class AgreementTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @Test
    void topicThatTellsTheSameHolds() {
        Map<UUID, Stand> topic = Map.of(ONE, new Stand(1, 3), OTHER, new Stand(1, 0));
        assertThat(topic(Map.of(ONE, 3L), topic)).isEmpty();
    }

    @Test
    void whatWasNotPublishedAgainIsFound() {
        assertThat(topic(Map.of(ONE, 3L), Map.of(ONE, new Stand(0, 3)))).hasSize(1);
    }

    @Test
    void whatChangedAfterTheInstantIsFound() {
        assertThat(topic(Map.of(ONE, 3L), Map.of(ONE, new Stand(1, 4)))).hasSize(1);
    }

    @Test
    void whatIsNotOnTheTopicIsFound() {
        assertThat(topic(Map.of(ONE, 3L), Map.of())).hasSize(1);
    }

    @Test
    void whatWasMadeAfterTheInstantIsFound() {
        assertThat(topic(Map.of(), Map.of(OTHER, new Stand(0, 1)))).hasSize(1);
    }

    @Test
    void counterOfZeroFromBeforeARestoreEndsNothing() {
        assertThat(topic(Map.of(), Map.of(OTHER, new Stand(0, 0)))).hasSize(1);
    }

    @Test
    void copiesThatLackOrHaveSomethingAreFound() {
        assertThat(Agreement.ofReplica("copy", List.of("a", "b"), List.of("b", "a"))
                        .holds())
                .isTrue();
        assertThat(Agreement.ofReplica("copy", List.of("a", "b"), List.of("b", "c"))
                        .differences())
                .hasSize(2);
        assertThat(Agreement.ofReplica("copy", List.of("a"), List.of("a", "a")).differences())
                .hasSize(1);
    }

    @Test
    void mailThatCameTwiceIsFound() {
        Map<String, List<String>> mails = Map.of("<1@portal>", List.of("a"), "<2@portal>", List.of("a", "a"));
        assertThat(Agreement.ofMails(mails).differences())
                .singleElement()
                .asString()
                .contains("<2@portal>");
    }

    private static List<String> topic(Map<UUID, Long> database, Map<UUID, Stand> topic) {
        return Agreement.ofTopic("unit", database, topic, 1).differences();
    }
}
