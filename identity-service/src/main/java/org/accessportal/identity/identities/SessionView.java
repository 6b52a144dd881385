package org.accessportal.identity.identities;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in person, for the header of every page and for what the pages offer.
 *
 * @param assuranceLevel 2 or 3 (SI-2)
 * @param language {@code sv} or {@code en}
 * @param roles what the person may do in the portal, sorted; MANAGER follows from the catalogue (RO-1)
 * @param idleUntil when the session ends without further requests
 * @param expiresAt when the session ends in any case
 */
public record SessionView(
        UUID identityId,
        String displayName,
        String userName,
        UUID organizationId,
        String organizationName,
        int assuranceLevel,
        String language,
        List<String> roles,
        @Nullable Instant idleUntil,
        @Nullable Instant expiresAt) {}
