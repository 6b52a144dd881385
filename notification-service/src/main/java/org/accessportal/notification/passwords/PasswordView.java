package org.accessportal.notification.passwords;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An initial password to fetch, or one that was; never the password itself.
 *
 * @param identityId whose account it opens
 * @param resourceId the user service that was activated
 * @param since when the account was activated
 * @param fetchedAt when it was fetched last; null before that
 * @param actions what this viewer may do
 */
public record PasswordView(
        UUID id,
        UUID identityId,
        UUID engagementId,
        UUID resourceId,
        PasswordState state,
        Instant since,
        @Nullable Instant fetchedAt,
        @Nullable UUID fetchedBy,
        List<Action> actions) {

    /** What can be done. */
    public enum Action {
        FETCH
    }
}
