package org.accessportal.identity.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One import: read, compared, then applied, or held until a human decides (ID-5, ID-6). */
@Entity
@Table(name = "import_run")
class ImportRun {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;
    private UUID sourceId;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private Instant startedAt;
    private @Nullable UUID startedBy;
    private @Nullable Instant endedAt;
    private long bytesRead;
    private int rejected;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ImportCounts counts;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<HoldReason> holdReasons;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, Long> findings;

    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;
    private @Nullable String error;

    @SuppressWarnings("UnusedVariable") // asked for by queries
    private @Nullable String idempotencyKey;

    private @Nullable String announced;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ImportRun() {}

    private ImportRun(UUID organizationId, UUID sourceId, @Nullable UUID startedBy, Instant at) {
        this.id = UUID.randomUUID();
        this.organizationId = organizationId;
        this.sourceId = sourceId;
        this.state = RunState.READING;
        this.startedBy = startedBy;
        this.startedAt = at;
    }

    /** Begins to read a feed. */
    static ImportRun start(UUID organizationId, UUID sourceId, UUID startedBy, Instant at) {
        return new ImportRun(organizationId, sourceId, startedBy, at);
    }

    /** Notes the key that the sender gave it, and what the sender said of its body. */
    void sentUnder(@Nullable String key, String announcement) {
        idempotencyKey = key;
        announced = announcement;
    }

    /** Refuses another body under the same key (API-1). */
    void requireAnnounced(String announcement) {
        if (!announcement.equals(announced)) {
            throw CommonProblem.KEY_REUSED.at("Idempotency-Key", "API-1", "The key was used with another body");
        }
    }

    /** All has been read. */
    void read(long bytes) {
        state = RunState.READ;
        bytesRead = bytes;
    }

    /** It would change too much, or the file is not whole: a human decides (ID-6). */
    void hold(ImportCounts wouldDo, List<HoldReason> reasons) {
        state = RunState.HELD;
        counts = wouldDo;
        holdReasons = reasons;
    }

    /** A human says that it is right; the reason is kept. */
    void resume(Actor actor, String reason, Instant at) {
        decide(actor, reason, at);
        state = RunState.RESUMED;
    }

    /** A human says no; nothing changes. */
    void discard(Actor actor, String reason, Instant at) {
        decide(actor, reason, at);
        state = RunState.DISCARDED;
        endedAt = at;
    }

    /** Its changes have been made. */
    void apply(ImportCounts done, int rejectedRows, Map<String, Long> findingsByKind, Instant at) {
        state = RunState.APPLIED;
        counts = done;
        rejected = rejectedRows;
        findings = findingsByKind;
        endedAt = at;
    }

    /** It could not be read or applied. */
    void fail(String cause, Instant at) {
        state = RunState.FAILED;
        error = cause;
        endedAt = at;
    }

    private void decide(Actor actor, String reason, Instant at) {
        if (state != RunState.HELD) {
            throw IdentityProblem.RUN_NOT_HELD.because("The import is " + state);
        }
        decidedBy = actor.identityId();
        decidedAt = at;
        decisionReason = reason;
    }

    /** Whether a human has said that it is to be applied whatever it does. */
    boolean isResumed() {
        return state == RunState.RESUMED;
    }

    /** Whether it waits to be applied. */
    boolean isWaiting() {
        return state == RunState.READ || state == RunState.RESUMED;
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID sourceId() {
        return sourceId;
    }

    RunState state() {
        return state;
    }

    /** What an API client may see of it. */
    ImportView view(String source) {
        var decision = decidedBy == null ? null : new ImportView.Decision(decidedBy, decidedAt, decisionReason);
        var hold = holdReasons == null ? null : new ImportView.Hold(holdReasons);
        return new ImportView(
                id,
                source,
                state,
                startedAt,
                endedAt,
                startedBy,
                bytesRead,
                counts,
                rejected,
                findings == null ? Map.of() : findings,
                hold,
                decision,
                error);
    }
}
