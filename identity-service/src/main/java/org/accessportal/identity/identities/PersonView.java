package org.accessportal.identity.identities;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.ResponsibilityState.Via;
import org.jspecify.annotations.Nullable;

/**
 * A person, as somebody who may see the person sees them.
 *
 * @param personalNumber {@code YYYYMMDD-••••} (ID-1); null when the feed has none that is right
 * @param language of mails and pages, {@code sv} or {@code en}
 * @param actions what this viewer may do here
 */
public record PersonView(
        UUID id,
        String displayName,
        @Nullable String givenName,
        @Nullable String familyName,
        String userName,
        @Nullable String hsaId,
        @Nullable String personalNumber,
        @Nullable String mail,
        boolean protectedIdentity,
        String language,
        List<EngagementView> engagements,
        List<PersonAction> actions) {

    /**
     * An engagement.
     *
     * @param from first day; null when open
     * @param to last day, included; null when open
     * @param bridgedFrom last day by the feed, when access goes on after it until {@code to} (AS-7); null when it does not
     * @param bridgeable whether this viewer may let it go on
     */
    public record EngagementView(
            UUID id,
            UUID unitId,
            String unitName,
            String administrationCode,
            @Nullable String administrationName,
            @Nullable String costResponsibilityNumber,
            @Nullable String titleCode,
            @Nullable String title,
            @Nullable String employmentForm,
            @Nullable String benefitsGroup,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean primary,
            EngagementStage state,
            @Nullable ManagerView nearestManager,
            @Nullable Absence absence,
            @Nullable LocalDate bridgedFrom,
            boolean bridgeable) {}

    /** The nearest manager of an engagement, and the step of RO-8 that found them. */
    public record ManagerView(UUID id, String displayName, Via via) {}

    /** When the person is away. */
    public record Absence(
            @Nullable LocalDate from, @Nullable LocalDate to) {}
}
