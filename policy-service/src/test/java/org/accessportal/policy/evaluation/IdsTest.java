package org.accessportal.policy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Numbers for ids")
class IdsTest {

    @Test
    @DisplayName("are given once and in turn, also to ids that differ in one bit, and lead back to the id")
    void likeAMap() {
        var random = new Random(5);
        var ids = new Ids();
        Map<UUID, Integer> known = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            UUID id = random.nextBoolean()
                    ? new UUID(random.nextLong(), random.nextLong())
                    : new UUID(1L << random.nextInt(64), random.nextInt(500));
            assertThat(ids.find(id)).isEqualTo(known.getOrDefault(id, Ids.NONE));
            int number = ids.numberOf(id);
            assertThat(number).isEqualTo(known.computeIfAbsent(id, _ -> known.size()));
            assertThat(ids.get(number)).isEqualTo(id);
        }
        assertThat(known.size()).isGreaterThan(10_000);
    }
}
