package org.accessportal.identity.maintenance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.accessportal.identity.FreeText;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** A time in which delivery to target systems waits, while the portal answers and takes orders (NO-3). */
@Entity
class MaintenanceWindow {

    /** A window that somebody forgets must not stop delivery for weeks. */
    static final Duration LONGEST = Duration.ofDays(3);

    private static final Duration FURTHEST_AHEAD = Duration.ofDays(365);
    private static final String RULE = "NO-3";

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;
    private Instant startsAt;
    private Instant endsAt;
    private String reasonSv;
    private String reasonEn;
    private UUID plannedBy;
    private Instant plannedAt;
    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected MaintenanceWindow() {}

    private MaintenanceWindow(MaintenanceRequest request, Actor by, Instant at) {
        this.id = UUID.randomUUID();
        this.organizationId = by.organizationId();
        this.startsAt = request.startsAt();
        this.endsAt = request.endsAt();
        this.reasonSv = FreeText.checked("reasonSv", request.reasonSv());
        this.reasonEn = FreeText.checked("reasonEn", request.reasonEn());
        this.plannedBy = by.identityId();
        this.plannedAt = at;
    }

    /** Refused (422) when it begins in the past, ends before it begins, or lasts too long. */
    static MaintenanceWindow plan(MaintenanceRequest request, Actor by, Instant now) {
        requireToCome(request.startsAt(), now);
        requireLength(request);
        return new MaintenanceWindow(request, by, now);
    }

    /** Of one that is open the beginning stays (422), and the new end is to come; of one that is over all stays (409). */
    void change(MaintenanceRequest request, Instant now) {
        switch (state(now)) {
            case PLANNED -> requireToCome(request.startsAt(), now);
            case OPEN -> {
                if (!request.startsAt().equals(startsAt)) {
                    throw invalid("startsAt", "It has begun; only its end can be moved");
                }
                if (!request.endsAt().isAfter(now)) {
                    throw invalid("endsAt", "It ends later than now; close it to end it at once");
                }
            }
            case CLOSED, CANCELLED -> throw over();
        }
        requireLength(request);
        startsAt = request.startsAt();
        endsAt = request.endsAt();
        reasonSv = FreeText.checked("reasonSv", request.reasonSv());
        reasonEn = FreeText.checked("reasonEn", request.reasonEn());
    }

    /** Ends it before its time: delivery goes on at once. Refused (409) unless it is open. */
    void close(Actor by, Instant now) {
        switch (state(now)) {
            case PLANNED -> throw IdentityProblem.MAINTENANCE_NOT_BEGUN.because("It begins at " + startsAt);
            case OPEN -> ended(by, now);
            case CLOSED, CANCELLED -> throw over();
        }
    }

    /** Calls it off. Refused (409) once it has begun. */
    void cancel(Actor by, Instant now) {
        switch (state(now)) {
            case PLANNED -> ended(by, now);
            case OPEN -> throw IdentityProblem.MAINTENANCE_BEGUN.because("It began at " + startsAt);
            case CLOSED, CANCELLED -> throw over();
        }
    }

    private void ended(Actor by, Instant now) {
        endedBy = by.identityId();
        endedAt = now;
    }

    private static void requireToCome(Instant start, Instant now) {
        // the minute that goes on: people plan by the minute, and may want it to begin now
        if (start.isBefore(now.truncatedTo(ChronoUnit.MINUTES))) {
            throw invalid("startsAt", "It does not begin in the past");
        }
        if (start.isAfter(now.plus(FURTHEST_AHEAD))) {
            throw invalid("startsAt", "It begins within a year");
        }
    }

    private static void requireLength(MaintenanceRequest request) {
        if (!request.endsAt().isAfter(request.startsAt())) {
            throw invalid("endsAt", "It ends after it begins");
        }
        if (request.endsAt().isAfter(request.startsAt().plus(LONGEST))) {
            throw invalid("endsAt", "It lasts at the most " + LONGEST.toDays() + " days");
        }
    }

    private static Problem invalid(String field, String why) {
        return CommonProblem.INVALID_REQUEST.at(field, RULE, why);
    }

    private Problem over() {
        return IdentityProblem.MAINTENANCE_OVER.because("It ended at " + end());
    }

    MaintenanceState state(Instant now) {
        if (endedAt != null && endedAt.isBefore(startsAt)) {
            return MaintenanceState.CANCELLED;
        }
        if (now.isBefore(startsAt)) {
            return MaintenanceState.PLANNED;
        }
        return now.isBefore(end()) ? MaintenanceState.OPEN : MaintenanceState.CLOSED;
    }

    private Instant end() {
        return Objects.requireNonNullElse(endedAt, endsAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organizationId() {
        return organizationId;
    }

    /** From when to when it is planned, for the audit log. */
    String period() {
        return startsAt + "/" + endsAt;
    }

    /** As a system administrator sees it. */
    MaintenanceView view(Instant now) {
        return new MaintenanceView(
                id,
                version,
                state(now),
                startsAt,
                endsAt,
                reasonSv,
                reasonEn,
                plannedBy,
                plannedAt,
                endedBy,
                endedAt,
                actions(now));
    }

    private List<MaintenanceAction> actions(Instant now) {
        return switch (state(now)) {
            case PLANNED -> List.of(MaintenanceAction.CHANGE, MaintenanceAction.CANCEL);
            case OPEN -> List.of(MaintenanceAction.CHANGE, MaintenanceAction.CLOSE);
            case CLOSED, CANCELLED -> List.of();
        };
    }

    /** As everybody is told of it. */
    AnnouncedMaintenance announced(Instant now) {
        return new AnnouncedMaintenance(id, state(now), startsAt, end(), reasonSv, reasonEn);
    }
}
