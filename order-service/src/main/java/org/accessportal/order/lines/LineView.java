package org.accessportal.order.lines;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.separations.ExceptionView;
import org.accessportal.order.separations.KeptApartView;
import org.jspecify.annotations.Nullable;

/**
 * One line with everything that its parties may read (OR-10).
 *
 * @param targetLineId the earlier line that CHANGE, EXTEND or END is about; null when a policy gave the resource
 * @param need which need of the resource's analysis it meets (PO-8)
 * @param priceOnce in öre, as it was when the order was sent
 * @param priceMonthly in öre, as it was when the order was sent
 * @param costResponsibilityNumber who pays, as it was when the order was sent (AP-2)
 * @param unmet prerequisites that it waits for, as codes
 * @param keptApart what stands in its way, where it waits because of what nobody may hold together (PO-9)
 * @param exceptions what nobody may hold together, and it gives all the same (PO-9)
 */
public record LineView(
        LineRow line,
        @Nullable UUID targetLineId,
        List<FormAnswer> form,
        @Nullable String need,
        long priceOnce,
        long priceMonthly,
        @Nullable String costResponsibilityNumber,
        List<String> unmet,
        List<KeptApartView> keptApart,
        List<ExceptionView> exceptions,
        List<StepView> steps,
        List<TimelineEntry> timeline,
        Instant sentAt) {}
