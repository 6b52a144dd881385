package org.accessportal.order.recipients;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.accessportal.order.catalog.OrderTerms.OrderableBy;
import org.accessportal.platform.directory.Acting;
import org.jspecify.annotations.Nullable;

/**
 * An engagement that somebody may order for, and why (OR-2).
 *
 * @param rights at least one
 * @param managerId the nearest manager; null when nobody was found
 * @param delegationId by which the right as manager is lent (RO-2); null when it is one's own, or there is none
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
        @Nullable UUID delegationId,
        Set<OrderableBy> rights) {

    /** How that person, whose right this is, is the manager; null when the right is another. */
    public @Nullable Acting acting(UUID actorId) {
        return managerId != null && rights.contains(OrderableBy.MANAGER)
                ? new Acting(actorId, managerId, delegationId)
                : null;
    }

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
