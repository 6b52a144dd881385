package org.accessportal.faults.expected;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has a resource, or had it, or is to have it.
 *
 * @param status as the portal calls it
 */
public record Held(
        @Nullable String level,
        String status,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static final String ACTIVE = "ACTIVE";
    static final String FROZEN = "FROZEN";
    static final String PLANNED = "PLANNED";
    static final String ENDED = "ENDED";

    boolean isOn() {
        return status.equals(ACTIVE) || status.equals(FROZEN);
    }
}
