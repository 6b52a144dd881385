package org.accessportal.order.approvals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.lines.LineState;
import org.jspecify.annotations.Nullable;

/** What decisions carry, and what they are answered. */
final class ApprovalBodies {

    private ApprovalBodies() {}

    /** Yes or no. */
    enum Verdict {
        APPROVED,
        REJECTED
    }

    /**
     * A decision on one step (AP-3).
     *
     * @param reason demanded with a no
     * @param to an earlier last day than was asked for; only with a yes
     */
    record DecisionBody(
            @NotNull Verdict decision,
            @Size(max = 4_000) @Nullable String reason,
            @Nullable LocalDate to) {}

    /** The same decision on many steps (AP-3); each stands or falls by itself. */
    record DecisionsBody(
            @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> stepIds,
            @NotNull @Valid DecisionBody decision) {}

    /**
     * What became of one decision.
     *
     * @param state where the line stands now
     */
    record DecisionView(UUID stepId, UUID lineId, LineState state) {}

    /**
     * What became of one of many decisions.
     *
     * @param status 200, or that of the refusal
     * @param problem the refusal's type, its last part; null when it was taken
     * @param detail the refusal in words
     */
    record DecisionResult(
            UUID stepId,
            int status,
            @Nullable String problem,
            @Nullable String detail) {}

    /** What became of many decisions, in their order. */
    record DecisionResults(List<DecisionResult> results) {}

    /** A question to whoever sent the order. */
    record QuestionBody(@NotBlank @Size(max = 4_000) String text) {}

    /** Who is to decide instead, and why (AP-4). */
    record ReassignmentBody(
            @NotNull UUID approverId,
            @NotBlank @Size(max = 4_000) String reason) {}
}
