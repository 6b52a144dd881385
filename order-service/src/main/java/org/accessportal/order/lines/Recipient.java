package org.accessportal.order.lines;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to have it, by which engagement, and who pays.
 *
 * @param costResponsibilityNumber as it was when the order was sent (AP-2)
 */
@Embeddable
public record Recipient(
        UUID recipientId,
        UUID engagementId,
        UUID unitId,
        @Nullable String costResponsibilityNumber) {}
