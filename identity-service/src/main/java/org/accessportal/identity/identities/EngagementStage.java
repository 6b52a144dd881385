package org.accessportal.identity.identities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where an engagement stands on a day. */
public enum EngagementStage {
    COMING,
    CURRENT,
    ENDED;

    static EngagementStage of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        if (to != null && to.isBefore(day)) {
            return ENDED;
        }
        return from != null && from.isAfter(day) ? COMING : CURRENT;
    }
}
