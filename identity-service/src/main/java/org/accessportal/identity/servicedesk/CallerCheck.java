package org.accessportal.identity.servicedesk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.platform.events.ServiceDeskFact.CallerChecked;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** That the service desk checked who called about a person's password (PW-5), never what the caller said. */
@Entity
class CallerCheck {

    private static final String RULE = "PW-5";

    @Id
    private UUID id;

    private UUID organizationId;
    private UUID identityId;
    private UUID callerId;

    @Enumerated(EnumType.STRING)
    private CallerRelation callerRelation;

    private UUID checkedBy;
    private Instant checkedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CallerCheck() {}

    private CallerCheck(UUID identityId, UUID callerId, CallerRelation relation, Actor actor, Instant at) {
        this.id = UUID.randomUUID();
        this.organizationId = actor.organizationId();
        this.identityId = identityId;
        this.callerId = callerId;
        this.callerRelation = relation;
        this.checkedBy = actor.identityId();
        this.checkedAt = at;
    }

    /**
     * Takes the check down; refused (422) when something was not checked, or the caller may not ask.
     *
     * @param relation why the caller may call; null when they may not
     */
    static CallerCheck of(CallerCheckRequest request, @Nullable CallerRelation relation, Actor actor, Instant at) {
        Set<Checked> missing = EnumSet.allOf(Checked.class);
        missing.removeAll(request.checked());
        if (!missing.isEmpty()) {
            throw IdentityProblem.CALLER_NOT_CHECKED.at("checked", RULE, "Not checked: " + missing);
        }
        if (relation == null || actor.is(request.callerId())) {
            throw IdentityProblem.CALLER_NOT_AUTHORIZED.at(
                    "callerId", RULE, "The person, or somebody else who may order for the person");
        }
        return new CallerCheck(request.identityId(), request.callerId(), relation, actor, at);
    }

    /** That it was made. */
    CallerChecked made() {
        return new CallerChecked(id, organizationId, identityId, callerId, checkedBy, checkedAt);
    }

    UUID id() {
        return id;
    }

    /** As whoever made it sees it. */
    CallerCheckView view() {
        return new CallerCheckView(id, identityId, callerId, callerRelation, checkedAt);
    }
}
