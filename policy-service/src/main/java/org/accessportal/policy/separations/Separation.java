package org.accessportal.policy.separations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.SeparationState;
import org.accessportal.policy.FreeText;
import org.accessportal.policy.PolicyProblem;
import org.accessportal.policy.separations.SeparationBody.Pair;
import org.accessportal.policy.separations.SeparationView.Action;
import org.accessportal.policy.separations.SeparationView.Ending;
import org.accessportal.policy.separations.SeparationView.Separated;
import org.jspecify.annotations.Nullable;

/**
 * Two resources that nobody may hold together (PO-9); never edited, but ended and made anew. Several against several are
 * as many of these, made and ended together.
 */
@Entity
class Separation {

    @Id
    private UUID id;

    private @Nullable UUID madeAs;

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

    private Separation(
            @Nullable UUID madeAs, Pair pair, UUID organizationId, SeparationBody body, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.madeAs = madeAs;
        this.organizationId = organizationId;
        this.administrationCode = body.administrationCode();
        this.oneResourceId = pair.oneResourceId();
        this.otherResourceId = pair.otherResourceId();
        this.name = FreeText.checked("name", body.name());
        this.why = FreeText.checked("why", body.why());
        this.madeBy = by;
        this.madeAt = at;
    }

    /** From now on nobody may hold any of the one side with any of the other; refused when a resource is on both. */
    static List<Separation> make(UUID organizationId, SeparationBody body, UUID by, Instant at) {
        List<Pair> pairs = body.pairs();
        UUID together = pairs.size() == 1 ? null : UUID.randomUUID();
        return pairs.stream()
                .map(pair -> new Separation(together, pair, organizationId, body, by, at))
                .toList();
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

    /** Those that were made together, as one. */
    static SeparationView view(List<Separation> together, boolean mayChange) {
        Separation any = together.getFirst();
        boolean ended = together.stream().allMatch(Separation::isEnded);
        return new SeparationView(
                any.ruleId(),
                any.administrationCode,
                distinct(together, one -> one.oneResourceId),
                distinct(together, one -> one.otherResourceId),
                together.stream().map(Separation::separated).toList(),
                any.name,
                any.why,
                any.madeBy,
                any.madeAt,
                ended ? any.ending() : null,
                mayChange && !ended ? List.of(Action.END) : List.of());
    }

    private static List<UUID> distinct(List<Separation> together, Function<Separation, UUID> resource) {
        return together.stream().map(resource).distinct().sorted().toList();
    }

    private Separated separated() {
        return new Separated(id, oneResourceId, otherResourceId);
    }

    private Ending ending() {
        return new Ending(
                Objects.requireNonNull(endedBy), Objects.requireNonNull(endedAt), Objects.requireNonNull(endingReason));
    }

    SeparatedPair pair() {
        return new SeparatedPair(id, administrationCode, oneResourceId, otherResourceId, name, why);
    }

    UUID id() {
        return id;
    }

    /** By which people know it, together with those that were made with it. */
    UUID ruleId() {
        return madeAs == null ? id : madeAs;
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
