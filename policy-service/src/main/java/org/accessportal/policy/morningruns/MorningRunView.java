package org.accessportal.policy.morningruns;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an administration's changes take effect (PO-3).
 *
 * @param version for If-Match, in quotation marks; 0 when nobody has set anything
 * @param setTime Europe/Stockholm, {@code HH:mm}; null when changes take effect at once
 * @param nextAt the next run, or one that is about to be carried out; null when changes take effect at once
 * @param lastDay the day of the latest run; null when there has been none
 */
record MorningRunView(
        String administrationCode,
        long version,
        @Nullable String setTime,
        @Nullable Instant nextAt,
        @Nullable LocalDate lastDay) {

    static MorningRunView of(MorningRun run, Instant now) {
        return new MorningRunView(
                run.administrationCode(),
                run.version(),
                run.setTime() == null ? null : run.setTime().toString(),
                run.nextAt(now).orElse(null),
                run.lastDay());
    }
}
