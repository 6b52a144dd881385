package org.accessportal.policy.morningruns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.accessportal.platform.time.PortalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PO-3: when a morning run is. */
class MorningRunTest {

    private static final LocalTime SIX = LocalTime.of(6, 0);

    @Test
    @DisplayName("PO-3: by default changes take effect at once: no run is due, and none comes")
    void atOnce() {
        MorningRun run = MorningRun.atOnce(UUID.randomUUID(), "210");
        assertThat(run.dueAt(at("2026-11-27T12:00"))).isEmpty();
        assertThat(run.nextAt(at("2026-11-27T12:00"))).isEmpty();
    }

    @Test
    @DisplayName("PO-3: what was before it was set has taken effect; the first run is the next time the clock shows it")
    void firstRun() {
        MorningRun run = setAt("2026-11-27T10:00", SIX);
        assertThat(run.dueAt(at("2026-11-27T10:00"))).isEmpty();
        assertThat(run.nextAt(at("2026-11-27T10:00"))).contains(at("2026-11-28T06:00"));
        assertThat(run.dueAt(at("2026-11-28T05:59"))).isEmpty();
        assertThat(run.dueAt(at("2026-11-28T06:00"))).contains(at("2026-11-28T06:00"));
        assertThat(setAt("2026-11-27T05:00", SIX).nextAt(at("2026-11-27T05:00")))
                .contains(at("2026-11-27T06:00"));
    }

    @Test
    @DisplayName("PO-3: a day is decided once, and a stop over several mornings is made up for by one run at once")
    void onceEachDay() {
        MorningRun run = setAt("2026-11-27T10:00", SIX).carriedOut(at("2026-11-28T06:00"));
        assertThat(run.dueAt(at("2026-11-28T06:00"))).isEmpty();
        assertThat(run.dueAt(at("2026-11-29T05:00"))).isEmpty();
        assertThat(run.dueAt(at("2026-12-03T04:00"))).contains(at("2026-12-02T06:00"));
        MorningRun afterStop = run.carriedOut(at("2026-12-02T06:00"));
        assertThat(afterStop.dueAt(at("2026-12-03T04:00"))).isEmpty();
        assertThat(afterStop.dueAt(at("2026-12-03T06:00"))).contains(at("2026-12-03T06:00"));
    }

    @Test
    @DisplayName(
            "PO-3: an earlier time that has passed today is carried out at once, a day that has had its run has no other")
    void timeIsChanged() {
        MorningRun noon = setAt("2026-11-26T10:00", LocalTime.NOON).carriedOut(at("2026-11-26T12:00"));
        MorningRun six = noon.set(SIX, at("2026-11-27T10:00"));
        assertThat(six.dueAt(at("2026-11-27T10:00"))).contains(at("2026-11-27T06:00"));

        MorningRun late = six.carriedOut(at("2026-11-27T06:00")).set(LocalTime.of(22, 0), at("2026-11-27T11:00"));
        assertThat(late.dueAt(at("2026-11-27T22:00"))).isEmpty();
        assertThat(late.nextAt(at("2026-11-27T11:00"))).contains(at("2026-11-28T22:00"));
        assertThat(late.dueAt(at("2026-11-28T22:00"))).contains(at("2026-11-28T22:00"));
    }

    @Test
    @DisplayName("PO-3: a time that is taken away and set anew the same day gives that day no second run")
    void setAnew() {
        MorningRun run = setAt("2026-11-26T10:00", SIX).carriedOut(at("2026-11-27T06:00"));
        MorningRun again = run.set(null, at("2026-11-27T08:00")).set(LocalTime.of(9, 0), at("2026-11-27T08:30"));
        assertThat(again.decidedUntil()).isEqualTo(at("2026-11-27T08:30"));
        assertThat(again.nextAt(at("2026-11-27T08:30"))).contains(at("2026-11-28T09:00"));
    }

    @Test
    @DisplayName("PO-3: when the clocks go forward the skipped time is an hour later, and the day has its one run")
    void clocksGoForward() {
        MorningRun run = setAt("2027-03-27T10:00", LocalTime.of(2, 30));
        Instant first = Instant.parse("2027-03-28T01:30:00Z"); // 03:30 in Sweden, where there is no 02:30 that day
        assertThat(run.nextAt(at("2027-03-27T10:00"))).contains(first);
        assertThat(run.dueAt(first.minusSeconds(1))).isEmpty();
        MorningRun done = run.carriedOut(run.dueAt(first).orElseThrow());
        assertThat(done.lastDay()).isEqualTo(LocalDate.of(2027, 3, 28));
        assertThat(done.nextAt(first)).contains(at("2027-03-29T02:30"));
    }

    @Test
    @DisplayName("PO-3: when the clocks go back the first of the two is the run, and the second is none")
    void clocksGoBack() {
        MorningRun run = setAt("2026-10-24T10:00", LocalTime.of(2, 30));
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        MorningRun done = run.carriedOut(run.dueAt(first).orElseThrow());
        assertThat(done.dueAt(Instant.parse("2026-10-25T01:30:00Z"))).isEmpty();
        assertThat(done.nextAt(first)).contains(at("2026-10-26T02:30"));
    }

    private static MorningRun setAt(String moment, LocalTime time) {
        return MorningRun.atOnce(UUID.randomUUID(), "210").set(time, at(moment));
    }

    private static Instant at(String inSweden) {
        return LocalDateTime.parse(inSweden).atZone(PortalTime.ZONE).toInstant();
    }
}
