package org.accessportal.platform.status;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one thing in a service is, in codes and numbers; never whom it is about.
 *
 * @param what the thing, for example {@code outbox}
 * @param of which of several: a topic, a target system, a source; null when there is one
 * @param count how many wait
 * @param since since when; null when nothing waits, or it is not known
 * @param cause the last kind of failure or of event; null when there is none
 */
public record StatusLine(
        String what,
        @Nullable String of,
        Condition condition,
        long count,
        @Nullable Instant since,
        @Nullable String cause) {

    /**
     * How long something may wait.
     *
     * @param usual up to which time nothing is said of it
     * @param longest from which time on it does not go on by itself
     */
    public record Patience(Duration usual, Duration longest) {

        /** What people wait for is done within a minute; what has not been for a quarter of an hour needs somebody. */
        public static final Patience OF_PEOPLE = new Patience(Duration.ofMinutes(1), Duration.ofMinutes(15));
    }

    /** Something in which one after the other is done: judged by how long the oldest has waited. */
    public static StatusLine queue(String what, Waiting waiting, Patience patience, Instant now) {
        Instant since = waiting.since();
        Condition condition = Condition.WORKS;
        if (waiting.count() > 0 && since != null && since.isBefore(now.minus(patience.usual()))) {
            condition = since.isBefore(now.minus(patience.longest())) ? Condition.STANDS_STILL : Condition.WAITS;
        }
        return of(what, waiting, condition);
    }

    /** Something that is in a condition however long it has waited. */
    public static StatusLine of(String what, Waiting waiting, Condition condition) {
        return new StatusLine(what, waiting.of(), condition, waiting.count(), waiting.since(), waiting.cause());
    }

    /** The same, in that condition. */
    public StatusLine in(Condition other) {
        return new StatusLine(what, of, other, count, since, cause);
    }
}
