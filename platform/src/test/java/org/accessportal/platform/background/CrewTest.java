package org.accessportal.platform.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CrewTest {

    private final Crew crew = new Crew("test", 2);
    private final List<List<Integer>> settled = new ArrayList<>();

    @AfterEach
    void end() {
        crew.close();
    }

    @Test
    @DisplayName("What ends within a moment is settled together, each once")
    void settlesTogether() throws InterruptedException {
        crew.carryOut(IntStream.range(0, 40).boxed().toList(), Optional::of, settled::add);

        assertThat(settled).hasSize(1);
        assertThat(settled.getFirst())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 40).boxed().toList());
    }

    @Test
    @Timeout(20)
    @DisplayName("A job that takes long keeps no other from being settled")
    void waitsForNobodyLong() throws InterruptedException {
        var slow = new CountDownLatch(1);
        crew.carryOut(
                List.of(1, 2),
                job -> {
                    if (job == 2) {
                        slow.await();
                    }
                    return Optional.of(job);
                },
                results -> {
                    settled.add(results);
                    slow.countDown(); // only what was settled before it can let it end
                });

        assertThat(settled).containsExactly(List.of(1), List.of(2));
    }

    @Test
    @DisplayName("A job that comes to nothing, or fails, keeps no other from being settled")
    void failureIsAlone() throws InterruptedException {
        crew.carryOut(
                List.of(0, 1, 2),
                job -> {
                    if (job == 0) {
                        throw new IllegalStateException("broken");
                    }
                    return job == 1 ? Optional.empty() : Optional.of(job);
                },
                settled::add);

        assertThat(settled.stream().flatMap(List::stream)).containsExactly(2);
    }
}
