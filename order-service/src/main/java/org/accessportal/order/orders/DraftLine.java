package org.accessportal.order.orders;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.lines.FormAnswer;
import org.accessportal.order.lines.LineAction;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted for one recipient (OR-2).
 *
 * @param targetLineId the earlier line that CHANGE, EXTEND or END is about; null when a policy gave the resource
 * @param from first day; null: as soon as possible
 * @param to last day, included; null: as long as the engagement, or the resource's maximum period
 * @param need which need of the resource's analysis it meets (PO-8)
 * @param exceptionReason why the recipient needs both, when the line is asked for as an exception from what nobody may hold
 *     together; it ends with the line (PO-9)
 * @param certified guidelines that the sender certifies that the recipient has read, as {@code document version} (OR-6)
 */
record DraftLine(
        @NotNull UUID recipientId,
        @NotNull UUID engagementId,
        @NotNull UUID resourceId,
        @NotNull LineAction action,
        @Nullable UUID targetLineId,
        @Size(max = 64) @Nullable String level,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Size(max = 50) @Nullable List<@NotNull @Valid FormAnswer> form,
        @Size(max = 4_000) @Nullable String need,
        @Size(max = 20) @Nullable List<@NotNull @Size(max = 300) String> certified,
        boolean urgent,
        @Size(max = 1_000) @Nullable String exceptionReason) {

    /** What was written in the form; nothing when it was left out. */
    List<FormAnswer> answers() {
        return form == null ? List.of() : form;
    }

    /** Whether it is asked for as an exception (PO-9). */
    boolean asksException() {
        return exceptionReason != null && !exceptionReason.isBlank();
    }

    /** The same once more: without period, form, need, exception or certificate, which belong to one time (OR-4). */
    DraftLine again() {
        return new DraftLine(
                recipientId, engagementId, resourceId, action, null, level, null, null, null, null, null, false, null);
    }
}
