package org.accessportal.identity.identities;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list.
 *
 * @param displayName given and family name
 * @param title of the engagement that the row shows: the one that runs, else the next, else the last
 * @param from its first day; null when open
 * @param to its last day, included; null when open
 */
public record PersonRow(
        UUID id,
        String displayName,
        @Nullable String title,
        @Nullable String unitName,
        boolean protectedIdentity,
        @Nullable EngagementStage engagementState,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
