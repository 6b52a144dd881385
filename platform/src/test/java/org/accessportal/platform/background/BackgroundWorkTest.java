package org.accessportal.platform.background;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.accessportal.platform.PlatformSettings;
import org.junit.jupiter.api.Test;

class BackgroundWorkTest {

    private static final Duration PAUSE = Duration.ofMillis(5);

    @Test
    void workThatFailsIsTriedAgain() throws InterruptedException {
        var attempts = new AtomicInteger();
        var third = new CountDownLatch(3);
        BackgroundWork background = background(true);
        background.every(PAUSE, "Attempts", () -> {
            third.countDown();
            throw new IllegalStateException("attempt " + attempts.incrementAndGet());
        });
        assertThat(third.await(10, TimeUnit.SECONDS)).isTrue();
        background.stop(null);
    }

    @Test
    void piecesAreDoneWithoutAPauseUntilThereIsNone() throws InterruptedException {
        var pieces = new AtomicInteger(1_000);
        var done = new CountDownLatch(1);
        BackgroundWork background = background(true);
        background.whileAny(Duration.ofMillis(50), "Pieces", () -> {
            if (pieces.decrementAndGet() == 0) {
                done.countDown();
            }
            return pieces.get() > 0;
        });
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        background.stop(null);
    }

    @Test
    void nothingGoesOnAfterTheEnd() throws InterruptedException {
        var times = new AtomicInteger();
        BackgroundWork background = background(true);
        background.every(PAUSE, "Times", times::incrementAndGet);
        background.stop(null);
        int atTheEnd = times.get();
        Thread.sleep(PAUSE.multipliedBy(10));
        assertThat(times).hasValue(atTheEnd);
    }

    @Test
    void nothingGoesOnByItselfWhereItIsTurnedOff() throws InterruptedException {
        var times = new AtomicInteger();
        background(false).every(PAUSE, "Times", times::incrementAndGet);
        Thread.sleep(PAUSE.multipliedBy(10));
        assertThat(times).hasValue(0);
    }

    private static BackgroundWork background(boolean on) {
        return new BackgroundWork(new SmallRyeConfigBuilder()
                .withMapping(PlatformSettings.class)
                .withDefaultValue("portal.service", "test")
                .withDefaultValue("portal.background", Boolean.toString(on))
                .build()
                .getConfigMapping(PlatformSettings.class));
    }
}
