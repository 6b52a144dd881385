package org.accessportal.identity.findings;

import java.time.Instant;
import java.util.UUID;
import org.accessportal.identity.findings.FindingKind.MendedBy;
import org.jspecify.annotations.Nullable;

/**
 * Something in the data that a human should mend (ID-7).
 *
 * @param identityId the person it is about; null when it is about none
 * @param value the value at fault, a code or user id; never of a protected person
 * @param mendedBy who can mend it
 */
public record FindingView(
        UUID id,
        FindingKind kind,
        @Nullable UUID identityId,
        @Nullable UUID engagementId,
        @Nullable UUID unitId,
        @Nullable String value,
        MendedBy mendedBy,
        Instant since) {}
