package org.accessportal.local.directory;

import java.time.Instant;

/** Active Directory's way of writing instants: tenths of microseconds since 1601. */
final class FileTime {

    private static final long SECONDS_FROM_1601_TO_1970 = 11_644_473_600L;
    private static final long PER_SECOND = 10_000_000L;
    private static final long NANOS_PER_UNIT = 100;

    private FileTime() {}

    static String of(Instant instant) {
        long units = (instant.getEpochSecond() + SECONDS_FROM_1601_TO_1970) * PER_SECOND
                + instant.getNano() / NANOS_PER_UNIT;
        return Long.toString(units);
    }
}
