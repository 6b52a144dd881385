package org.accessportal.policy.evaluation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An engagement as criteria look at it.
 *
 * @param from first day; null when it is open
 * @param to last day, included; null when it is open
 */
public record Engagement(
        UUID engagementId,
        UUID identityId,
        UUID unitId,
        String administrationCode,
        @Nullable String costResponsibilityNumber,
        @Nullable String titleCode,
        @Nullable String employmentForm,
        @Nullable String benefitsGroup,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean primary) {}
