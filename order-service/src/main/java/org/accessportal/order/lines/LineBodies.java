package org.accessportal.order.lines;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the commands on a line carry. */
final class LineBodies {

    private LineBodies() {}

    /** Something that somebody writes; without a personnummer. */
    record TextBody(@NotBlank @Size(max = 4_000) String text) {}

    /** Why; may be left out. */
    record WithdrawalBody(@Size(max = 4_000) @Nullable String reason) {}

    /** The last day, today or later. */
    record EndingBody(
            @NotNull LocalDate on,
            @Size(max = 4_000) @Nullable String reason) {}

    /** The earlier last day. */
    record PeriodBody(
            @NotNull LocalDate to,
            @Size(max = 4_000) @Nullable String reason) {}
}
