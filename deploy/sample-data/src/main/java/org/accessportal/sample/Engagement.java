package org.accessportal.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One employment of a person at a unit.
 *
 * @param lineManager the user id of the line manager; {@code *} where the catalogue knows none
 * @param primaryMark {@code PRIM}, {@code PRIA} or none
 */
record Engagement(
        String number,
        Unit unit,
        Title title,
        String form,
        String benefitsGroup,
        @Nullable String lineManager,
        @Nullable String primaryMark,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalDate absentFrom,
        @Nullable LocalDate absentTo) {}
