package org.accessportal.order.confirmations;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.accessportal.order.lines.LineState;

/** What the answer to a question carries, and what is told of it. */
final class ConfirmationBodies {

    private ConfirmationBodies() {}

    /** Whether it is still needed. */
    enum Answer {
        KEEP,
        /** Ends today. */
        END
    }

    /** An answer. */
    record AnswerBody(@NotNull Answer answer) {}

    /** Where the line stands after it. */
    record AnswerView(UUID lineId, LineState state) {}
}
