package org.accessportal.notification.resets;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.accessportal.notification.NotificationProblem;
import org.accessportal.platform.events.PasswordFact.Reset;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** A new password for somebody whose caller the service desk has checked (PW-5). Never the password. */
@Entity
@Table(name = "password_reset")
class PasswordReset {

    /** How long after the check the password may be made. */
    static final Duration GOOD_FOR = Duration.ofMinutes(15);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;
    private UUID identityId;
    private UUID callerId;

    @SuppressWarnings("UnusedVariable") // asked for by queries
    private UUID checkedBy;

    private Instant checkedAt;

    @Enumerated(EnumType.STRING)
    private ResetState state;

    @SuppressWarnings("UnusedVariable") // asked for by queries
    private @Nullable Instant madeAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PasswordReset() {}

    PasswordReset(UUID id, UUID organizationId, UUID identityId, UUID callerId, UUID checkedBy, Instant checkedAt) {
        this.id = id;
        this.organizationId = organizationId;
        this.identityId = identityId;
        this.callerId = callerId;
        this.checkedBy = checkedBy;
        this.checkedAt = checkedAt;
        this.state = ResetState.CHECKED;
    }

    /** Takes down that the password is made; refused (409) when one was, or the check is too old. */
    Reset make(Actor actor, Instant at) {
        if (state != ResetState.CHECKED) {
            throw NotificationProblem.CHECK_SPENT.because("Check the caller again to make another");
        }
        if (at.isAfter(checkedAt.plus(GOOD_FOR))) {
            throw NotificationProblem.CHECK_TOO_OLD.because("A check is good for " + GOOD_FOR.toMinutes() + " minutes");
        }
        state = ResetState.MADE;
        madeAt = at;
        return new Reset(id, organizationId, identityId, callerId, actor.identityId(), at);
    }

    /** The employee has chosen a password of their own, or it was made useless. */
    void settle(boolean used) {
        state = used ? ResetState.USED : ResetState.USELESS;
    }

    ResetState state() {
        return state;
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID identityId() {
        return identityId;
    }
}
