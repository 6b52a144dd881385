package org.accessportal.platform.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What the replica of the directory knows about rights; asked inside the transaction that rests on the answer. */
@ApplicationScoped
public class Directory {

    /** A role, and the administration that it is limited to; null when it spans the organization. */
    public record HeldRole(Role role, @Nullable String administrationCode) {}

    private static final Duration OLDEST_BEAT = Duration.ofSeconds(5);

    private final Jdbi jdbi;
    private final Clock clock;

    Directory(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Refuses (503) when the rights here may be older than five seconds: a stopped broker fails closed. */
    public void requireCurrentRights() {
        List<OffsetDateTime> beats =
                jdbi.withHandle(handle -> handle.createQuery("select beat_at from directory_heartbeat")
                        .mapTo(OffsetDateTime.class)
                        .list());
        var oldest = clock.instant().minus(OLDEST_BEAT);
        boolean current = beats.size() >= Topic.PARTITIONS
                && beats.stream().allMatch(beat -> beat.toInstant().isAfter(oldest));
        if (!current) {
            throw CommonProblem.RIGHTS_NOT_CURRENT.because("Try again in a moment");
        }
    }

    /** The nearest manager of an engagement (RO-8); empty when nobody was found. */
    public Optional<UUID> nearestManager(UUID engagementId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select manager_id from directory_manager where engagement_id = :engagement and manager_id is not null")
                .bind("engagement", engagementId)
                .mapTo(UUID.class)
                .findOne());
    }

    /** The engagements that the person is nearest manager of, and that have not ended. */
    public Set<UUID> engagementsManagedBy(UUID managerId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select engagement_id from directory_manager
                        where manager_id = :manager and (ends_on is null or ends_on >= :today)
                        """)
                .bind("manager", managerId)
                .bind("today", PortalTime.today(clock))
                .mapTo(UUID.class)
                .collect(Collectors.toSet()));
    }

    /** The roles that the person holds. */
    public List<HeldRole> rolesOf(UUID identityId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select role, administration_code from directory_role where identity_id = :id")
                .bind("id", identityId)
                .map((row, context) -> new HeldRole(Role.valueOf(row.getString(1)), row.getString(2)))
                .list());
    }

    /** Whether the actor holds the role, for that administration or for all; null asks for any. */
    public boolean holds(Actor actor, Role role, @Nullable String administrationCode) {
        return rolesOf(actor.identityId()).stream()
                .anyMatch(held -> held.role() == role
                        && (administrationCode == null
                                || held.administrationCode() == null
                                || held.administrationCode().equals(administrationCode)));
    }

    /** Refuses (403) who does not hold the role there. */
    public void require(Actor actor, Role role, @Nullable String administrationCode) {
        if (!holds(actor, role, administrationCode)) {
            throw CommonProblem.FORBIDDEN.because("This takes the role " + role);
        }
    }
}
