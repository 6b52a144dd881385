package org.accessportal.identity.identities;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was shown a protected identity, or was looked for by the service desk (ID-9, PW-5).
 *
 * @param identityId whom it was about
 * @param viewerId who looked
 * @param viewerName null when the viewer is protected and somebody else
 * @param reason as the viewer gave it
 * @param openedAt since when it was open
 * @param expiresAt until when
 */
public record DisclosureView(
        UUID id,
        UUID identityId,
        UUID viewerId,
        @Nullable String viewerName,
        String reason,
        Instant openedAt,
        Instant expiresAt) {}
