package org.accessportal.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    private static final long MILLI = 1_000_000;
    private static final int RATE = 100; // one every ten milliseconds

    /** Passes when somebody waits or works, and not otherwise. */
    private static final class MadeTime implements Time {

        private final AtomicLong now = new AtomicLong(7 * MILLI);

        @Override
        public long nanos() {
            return now.get();
        }

        @Override
        public void await(long nanos) {
            now.accumulateAndGet(nanos, Math::max);
        }

        void work(long millis) {
            now.addAndGet(millis * MILLI);
        }
    }

    private final MadeTime time = new MadeTime();

    private static Reply done(int request) {
        return new Reply("page " + request, false, null);
    }

    /** Over one connection, on which each answer takes that many milliseconds. */
    private List<Long> millisecondsOf(long... answers) throws InterruptedException {
        var loop = new OpenLoop(
                new Schedule(RATE, answers.length),
                time,
                request -> {
                    time.work(answers[request]);
                    return done(request);
                },
                () -> false);
        return loop.run(1).stream()
                .map(reply -> Math.round(reply.seconds() * 1_000))
                .toList();
    }

    @Test
    void requestsAreDueEvenlySpread() {
        var schedule = Schedule.lasting(60, 300);
        assertThat(schedule.number()).isEqualTo(18_000);
        assertThat(schedule.due(0)).isZero();
        assertThat(schedule.due(300)).isEqualTo(1_000 * MILLI);
        assertThat(schedule.due(17_999)).isCloseTo(59_997 * MILLI, within(MILLI));
    }

    @Test
    void answersInTimeTakeAsLongAsTheyTake() throws Exception {
        assertThat(millisecondsOf(3, 9, 1)).containsExactly(3L, 9L, 1L);
    }

    @Test
    void lateAnswerMakesTheFollowingOnesLateBecauseTheyWereDueMeanwhile() throws Exception {
        // Due at 0, 10, 20, 30, 40 and 50 milliseconds; the first answer comes at 35.
        assertThat(millisecondsOf(35, 2, 2, 2, 2, 2)).containsExactly(35L, 27L, 19L, 11L, 3L, 2L);
    }

    @Test
    void nothingComesBeforeItIsDue() throws Exception {
        List<Long> sent = new ArrayList<>();
        long began = time.nanos();
        new OpenLoop(
                        new Schedule(RATE, 3),
                        time,
                        request -> {
                            sent.add((time.nanos() - began) / MILLI);
                            return done(request);
                        },
                        () -> false)
                .run(1);
        assertThat(sent).containsExactly(0L, 10L, 20L);
    }

    @Test
    void nothingIsSentAnyMoreWhenItIsOver() throws Exception {
        var sent = new AtomicInteger();
        List<Timed> replies = OpenLoop.until(() -> sent.get() == 2, new Schedule(RATE, 5), 1, request -> {
            sent.incrementAndGet();
            return done(request);
        });
        assertThat(replies).extracting(Timed::due).containsExactly(0.0, 0.01);
    }

    @Test
    void otherConnectionsGoOnWhileOneWaits() throws Exception {
        var othersAreDone = new CountDownLatch(4);
        List<Timed> replies = OpenLoop.run(new Schedule(1_000, 5), 2, request -> {
            if (request == 0) {
                othersAreDone.await(); // would wait for ever if the others waited for it
            } else {
                othersAreDone.countDown();
            }
            return done(request);
        });
        assertThat(replies)
                .extracting(timed -> timed.reply().kind())
                .containsExactlyInAnyOrder("page 0", "page 1", "page 2", "page 3", "page 4");
    }
}
