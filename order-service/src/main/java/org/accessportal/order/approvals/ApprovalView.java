package org.accessportal.order.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.lines.FormAnswer;
import org.accessportal.order.lines.LineAction;
import org.accessportal.order.lines.StepKind;
import org.accessportal.order.separations.ExceptionView;
import org.jspecify.annotations.Nullable;

/**
 * A step that awaits somebody's yes or no (AP-1, AP-2).
 *
 * @param stepId what a decision names
 * @param senderId null for a protected person who ordered for oneself, as {@code recipientId}
 * @param recipientId null for a protected person, whom the viewer has no part in: shown as a protected employee and
 *     the case number (ID-9)
 * @param engagementId null likewise
 * @param unitId null likewise
 * @param exceptions what nobody may hold together, and a yes gives all the same until the line ends (PO-9)
 * @param priceOnce in öre
 * @param priceMonthly in öre
 * @param since when it began to await a decision
 * @param escalated it has waited so long that those above have it too (AP-4)
 * @param approverIds those who may decide it; without the manager of somebody who is not shown
 */
record ApprovalView(
        UUID stepId,
        StepKind kind,
        String why,
        UUID lineId,
        long caseNumber,
        @Nullable UUID senderId,
        @Nullable UUID recipientId,
        @Nullable UUID engagementId,
        @Nullable UUID unitId,
        UUID resourceId,
        LineAction action,
        @Nullable String level,
        LocalDate from,
        @Nullable LocalDate to,
        List<FormAnswer> form,
        @Nullable String need,
        List<ExceptionView> exceptions,
        long priceOnce,
        long priceMonthly,
        @Nullable String costResponsibilityNumber,
        boolean urgent,
        Instant since,
        boolean escalated,
        List<UUID> approverIds) {}
