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
        @Nullable LocalDate absentTo) {

    /** The same with that first day. */
    Engagement from(LocalDate day) {
        return with(number, title, day, end);
    }

    /** The same with that last day. */
    Engagement until(LocalDate day) {
        return with(number, title, start, day);
    }

    /** The same with another title. */
    Engagement as(Title other) {
        return with(number, other, start, end);
    }

    /** The same work under another number, from that day until further notice. */
    Engagement numbered(String other, LocalDate day) {
        return with(other, title, day, null);
    }

    private Engagement with(String aNumber, Title aTitle, LocalDate first, @Nullable LocalDate last) {
        return new Engagement(
                aNumber,
                unit,
                aTitle,
                form,
                benefitsGroup,
                lineManager,
                primaryMark,
                first,
                last,
                absentFrom,
                absentTo);
    }
}
