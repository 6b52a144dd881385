package org.accessportal.order.recipients;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.accessportal.order.catalog.OrderTerms.OrderableBy;
import org.jspecify.annotations.Nullable;

/**
 * An engagement that somebody may order for, and why (OR-2).
 *
 * @param rights at least one
 * @param managerId the nearest manager; null when nobody was found
 */
public record OrderRight(
        UUID identityId,
        UUID engagementId,
        UUID unitId,
        String administrationCode,
        @Nullable String titleCode,
        @Nullable String employmentForm,
        @Nullable String costResponsibilityNumber,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean primary,
        boolean provider,
        @Nullable UUID managerId,
        Set<OrderableBy> rights) {

    RecipientView view() {
        return new RecipientView(
                identityId,
                engagementId,
                unitId,
                administrationCode,
                titleCode,
                employmentForm,
                costResponsibilityNumber,
                from,
                to,
                primary,
                provider,
                rights.stream().sorted().toList());
    }
}
