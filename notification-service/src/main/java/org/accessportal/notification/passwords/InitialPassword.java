package org.accessportal.notification.passwords;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.NotificationProblem;
import org.accessportal.platform.events.PasswordFact;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** That an activated account needs a first password: who is to fetch it, and whether that has been done. Never the password. */
@Entity
@Table(name = "initial_password")
class InitialPassword {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID accountId;
    private int activation;
    private UUID organizationId;
    private UUID identityId;
    private UUID engagementId;
    private UUID resourceId;

    @Enumerated(EnumType.STRING)
    private PasswordState state;

    private Instant since;
    private @Nullable Instant fetchedAt;
    private @Nullable UUID fetchedBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected InitialPassword() {}

    /** Takes the actor's fetching down (PW-4); a fetched one that was not used can be fetched again. */
    PasswordFact.Fetched fetch(Actor actor, Instant at) {
        requireFetchable();
        state = PasswordState.FETCHED;
        fetchedAt = at;
        fetchedBy = actor.identityId();
        return new PasswordFact.Fetched(accountId, organizationId, identityId, activation, actor.identityId(), at);
    }

    /** Refuses when there is nothing to fetch any more (PW-2, PW-3). */
    void requireFetchable() {
        switch (state) {
            case WITHDRAWN ->
                throw NotificationProblem.ENGAGEMENT_ENDED.because("Nothing was changed in the directory");
            case USED ->
                throw NotificationProblem.NO_LONGER_NEEDED.because(
                        "The password that the employee chose still applies");
            case WAITING, FETCHED, USELESS -> {}
        }
    }

    /** The employee has chosen a password of their own. */
    void use() {
        state = PasswordState.USED;
    }

    /** It was not used in time. */
    void becomeUseless() {
        state = PasswordState.USELESS;
    }

    UUID id() {
        return id;
    }

    UUID identityId() {
        return identityId;
    }

    UUID engagementId() {
        return engagementId;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID accountId() {
        return accountId;
    }

    int activation() {
        return activation;
    }

    /** What an API client may see of it. */
    PasswordView view(Actor viewer) {
        boolean fetchable = !viewer.is(identityId) && state != PasswordState.WITHDRAWN && state != PasswordState.USED;
        return new PasswordView(
                id,
                identityId,
                engagementId,
                resourceId,
                state,
                since,
                fetchedAt,
                fetchedBy,
                fetchable ? List.of(PasswordView.Action.FETCH) : List.of());
    }
}
