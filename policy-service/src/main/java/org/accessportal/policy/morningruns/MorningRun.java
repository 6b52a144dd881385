package org.accessportal.policy.morningruns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.time.PortalTime;
import org.jspecify.annotations.Nullable;

/**
 * When an administration's changes take effect (PO-3): at a set time, once a day, or at once. Never changes: a command
 * answers with how it stands afterwards.
 *
 * @param version 0 when nobody has set anything: changes take effect at once
 * @param setTime Europe/Stockholm, to the minute; null when changes take effect at once
 * @param decidedUntil what came about until then has been decided
 * @param lastDay the day of the latest run; null when there has been none
 */
record MorningRun(
        UUID id,
        UUID organizationId,
        String administrationCode,
        long version,
        @Nullable LocalTime setTime,
        Instant decidedUntil,
        @Nullable LocalDate lastDay) {

    /** An administration about which nobody has decided anything. */
    static MorningRun atOnce(UUID organizationId, String administrationCode) {
        return new MorningRun(UUID.randomUUID(), organizationId, administrationCode, 0, null, Instant.EPOCH, null);
    }

    /** From now on at that time, or at once when there is none. Until now everything took effect when it should. */
    MorningRun set(@Nullable LocalTime time, Instant now) {
        Instant until = setTime == null ? now : decidedUntil;
        return new MorningRun(id, organizationId, administrationCode, version + 1, time, until, lastDay);
    }

    /** The run that should have been carried out by now and has not: when it was set for. A day is decided once. */
    Optional<Instant> dueAt(Instant now) {
        if (setTime == null) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(now, PortalTime.ZONE);
        LocalDate day = startOf(today, setTime).isAfter(now) ? today.minusDays(1) : today;
        return isUndecided(day, setTime) ? Optional.of(startOf(day, setTime)) : Optional.empty();
    }

    /** The next run: one that is due, or the first to come; empty when changes take effect at once. */
    Optional<Instant> nextAt(Instant now) {
        if (setTime == null) {
            return Optional.empty();
        }
        Optional<Instant> due = dueAt(now);
        if (due.isPresent()) {
            return due;
        }
        LocalDate day = LocalDate.ofInstant(now, PortalTime.ZONE);
        while (!startOf(day, setTime).isAfter(now) || !isUndecided(day, setTime)) {
            day = day.plusDays(1);
        }
        return Optional.of(startOf(day, setTime));
    }

    /** The run that was set for that moment has been carried out. */
    MorningRun carriedOut(Instant due) {
        return new MorningRun(
                id,
                organizationId,
                administrationCode,
                version,
                setTime,
                due,
                LocalDate.ofInstant(due, PortalTime.ZONE));
    }

    private boolean isUndecided(LocalDate day, LocalTime time) {
        return (lastDay == null || day.isAfter(lastDay)) && startOf(day, time).isAfter(decidedUntil);
    }

    /** A time that the clocks skip is an hour later that day; of one that comes twice it is the first. */
    private static Instant startOf(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(PortalTime.ZONE).toInstant();
    }
}
