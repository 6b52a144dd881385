package org.accessportal.order.lines;

import java.util.List;
import java.util.UUID;
import org.accessportal.platform.directory.Acting;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is sent: checked, with its period corrected and its steps worked out.
 *
 * @param acting how the sender is the recipient's manager (RO-1, RO-2); null when the order rests on another right
 * @param unmet prerequisites that it waits for, as codes
 * @param steps who must say yes, in this order
 */
public record NewLine(
        UUID orderId,
        UUID organizationId,
        UUID senderId,
        @Nullable Acting acting,
        Recipient recipient,
        Wanted wanted,
        List<FormAnswer> form,
        List<String> unmet,
        List<PlannedYes> steps) {

    /**
     * A yes that is to come, or that sending gives.
     *
     * @param system the purchasing system that gives it, by its code
     */
    public record PlannedYes(
            StepKind kind,
            String why,
            List<UUID> approverIds,
            boolean bySender,
            @Nullable String system) {}
}
