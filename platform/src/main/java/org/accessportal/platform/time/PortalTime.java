package org.accessportal.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one source of time: instants in UTC, dates in Swedish time. */
@Singleton
public final class PortalTime {

    /** Where dates begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** The date in Sweden right now. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
