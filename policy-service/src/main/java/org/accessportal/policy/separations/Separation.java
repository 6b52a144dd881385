package org.accessportal.policy.separations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.SeparationState;
import org.accessportal.policy.FreeText;
import org.accessportal.policy.PolicyProblem;
import org.accessportal.policy.separations.SeparationView.Action;
import org.accessportal.policy.separations.SeparationView.Ending;
import org.jspecify.annotations.Nullable;

/** Two resources that nobody may hold together (PO-9); never edited, but ended and made anew. */
@Entity
class Separation {

    @Id
    private UUID id;

    @Version
    private long lockVersion;

    private UUID organizationId;
    private @Nullable String administrationCode;
    private UUID oneResourceId;
    private UUID otherResourceId;
    private String name;
    private String why;
    private UUID madeBy;
    private Instant madeAt;
    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;
    private @Nullable String endingReason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Separation() {}

    private Separation(UUID organizationId, SeparationBody body, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.organizationId = organizationId;
        this.administrationCode = body.administrationCode();
        this.oneResourceId = body.oneResourceId();
        this.otherResourceId = body.otherResourceId();
        this.name = FreeText.checked("name", body.name());
        this.why = FreeText.checked("why", body.why());
        this.madeBy = by;
        this.madeAt = at;
    }

    /** From now on nobody may hold both; refused when they are the same resource. */
    static Separation make(UUID organizationId, SeparationBody body, UUID by, Instant at) {
        if (body.oneResourceId().equals(body.otherResourceId())) {
            throw PolicyProblem.SAME_RESOURCE.at("otherResourceId", "PO-9", "Choose two different resources");
        }
        return new Separation(organizationId, body, by, at);
    }

    /** From now on people may hold both; once. */
    void end(String reason, UUID by, Instant at) {
        if (isEnded()) {
            throw PolicyProblem.SEPARATION_ENDED.because("It was ended at " + endedAt);
        }
        endingReason = FreeText.checked("reason", reason);
        endedBy = by;
        endedAt = at;
    }

    /** What everybody who gives resources is told. */
    SeparationState.Separation published(Revision at) {
        return new SeparationState.Separation(
                id, at, organizationId, administrationCode, oneResourceId, otherResourceId, name, why, isEnded());
    }

    SeparationView view(boolean mayChange) {
        return new SeparationView(
                id,
                administrationCode,
                oneResourceId,
                otherResourceId,
                name,
                why,
                madeBy,
                madeAt,
                endedAt == null
                        ? null
                        : new Ending(Objects.requireNonNull(endedBy), endedAt, Objects.requireNonNull(endingReason)),
                mayChange && !isEnded() ? List.of(Action.END) : List.of());
    }

    SeparatedPair pair() {
        return new SeparatedPair(id, administrationCode, oneResourceId, otherResourceId, name, why);
    }

    UUID id() {
        return id;
    }

    @Nullable
    String administrationCode() {
        return administrationCode;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    /** Counts what has happened to it: that it was made, and that it was ended. */
    long revision() {
        return isEnded() ? 2 : 1;
    }
}
