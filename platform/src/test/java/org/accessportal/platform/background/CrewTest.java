package org.accessportal.platform.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        carryOut(IntStream.range(0, 40)
                .<Callable<Optional<Integer>>>mapToObj(i -> () -> Optional.of(i))
                .toList());

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
                List.<Callable<Optional<Integer>>>of(() -> Optional.of(1), () -> {
                    slow.await();
                    return Optional.of(2);
                }),
                results -> {
                    settled.add(results);
                    slow.countDown(); // only what was settled before it can let it end
                });

        assertThat(settled).containsExactly(List.of(1), List.of(2));
    }

    @Test
    @DisplayName("A job that comes to nothing, or fails, keeps no other from being settled")
    void failureIsAlone() throws InterruptedException {
        carryOut(List.of(
                () -> {
                    throw new IllegalStateException("broken");
                },
                Optional::empty,
                () -> Optional.of(3)));

        assertThat(settled.stream().flatMap(List::stream)).containsExactly(3);
    }

    private void carryOut(List<Callable<Optional<Integer>>> jobs) throws InterruptedException {
        crew.carryOut(jobs, settled::add);
    }
}
