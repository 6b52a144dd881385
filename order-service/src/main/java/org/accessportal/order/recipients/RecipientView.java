package org.accessportal.order.recipients;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.catalog.OrderTerms.OrderableBy;
import org.jspecify.annotations.Nullable;

/**
 * An engagement that the viewer may order for (OR-2); names are asked of identity-service.
 *
 * @param rights by which rights
 * @param provider the unit is a provider's (RO-4)
 */
record RecipientView(
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
        List<OrderableBy> rights) {}
