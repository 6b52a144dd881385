package org.accessportal.identity.protections;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one person's protection stands (ID-9).
 *
 * @param lift what waits for a second yes; null when nothing does, or the viewer has no say over it
 * @param markedInFeed whether the feed asks for the protection now; null for who has no say
 * @param actions what this viewer may do besides: {@code PROPOSE}
 */
record ProtectionStanding(
        @Nullable ProtectionLiftView lift, @Nullable Boolean markedInFeed, List<ProtectionLiftAction> actions) {}
