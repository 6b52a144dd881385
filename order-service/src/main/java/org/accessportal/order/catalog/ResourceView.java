package org.accessportal.order.catalog;

import java.util.List;
import java.util.UUID;

/**
 * A resource as the catalogue shows it (OR-1).
 *
 * @param levels of a user service; empty for the other kinds
 * @param state a retired one is no longer given to anybody new
 * @param graceDays days that an assignment lives on after its last reason went (PO-5)
 * @param gapDays the longest gap between engagements that freezes instead of ending, in days (PO-5)
 * @param confidentialityClass 0 (open) to 4 (highest) (PO-8)
 * @param ordering how it is ordered, with everything filled in
 * @param orderable whether it can be ordered now: active, with somebody who may, and analysed where it must be (PO-8)
 */
record ResourceView(
        UUID id,
        ResourceKind kind,
        String code,
        Localized name,
        Localized description,
        List<Level> levels,
        String system,
        ResourceStage state,
        int graceDays,
        int gapDays,
        int confidentialityClass,
        OrderTerms ordering,
        boolean orderable) {}
