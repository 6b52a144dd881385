package org.accessportal.platform.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.security.Admission;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What the replica of the directory knows about rights; asked inside the transaction that rests on the answer. */
@ApplicationScoped
public class Directory {

    /** A role, and the administration that it is limited to; null when it spans the organization. */
    public record HeldRole(Role role, @Nullable String administrationCode) {}

    /** Rights that were told of longer ago are not rested on. */
    static final Duration OLDEST_BEAT = Duration.ofSeconds(5);

    private final Jdbi jdbi;
    private final Admission admission;
    private final Clock clock;

    Directory(Jdbi jdbi, Admission admission, Clock clock) {
        this.jdbi = jdbi;
        this.admission = admission;
        this.clock = clock;
    }

    /**
     * Refuses (503) when the rights here may be older than five seconds: a stopped broker fails closed. From here on
     * whoever takes in that one of the actor's rights has ended waits until the transaction under way is over; so it is
     * asked before the rights themselves. Refuses (401) who has left, or is stopped, or signed out.
     */
    public void requireCurrentRights(Actor actor) {
        requireBeats();
        // of the token itself the request's beginning has judged; what has ended since is told by session
        if (!admits(actor.identityId()) || !admission.admits(actor, clock.instant())) {
            throw CommonProblem.NOT_SIGNED_IN.because("The session has ended");
        }
    }

    private void requireBeats() {
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

    /** Who acts as the nearest manager of an engagement today: the manager first, then those with the role lent (RO-2). */
    public List<Acting> actingFor(UUID engagementId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select actor_id, manager_id, delegation_id from acting_manager(:today)
                        where engagement_id = :engagement order by delegation_id nulls first
                        """)
                .bind("today", PortalTime.today(clock))
                .bind("engagement", engagementId)
                .map((row, context) -> new Acting(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)))
                .list());
    }

    /** The engagements that have not ended and that the person acts as nearest manager of today. */
    public Set<UUID> engagementsActedFor(UUID actorId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select engagement_id from acting_manager(:today)
                        where actor_id = :actor and (ends_on is null or ends_on >= :today)
                        """)
                .bind("today", PortalTime.today(clock))
                .bind("actor", actorId)
                .mapTo(UUID.class)
                .set());
    }

    /** Who acts today as the nearest manager of any engagement of the person that has not ended (RO-1, RO-2). */
    public Set<UUID> managersOf(UUID identityId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select actor_id from acting_manager(:today)
                        where identity_id = :identity and (ends_on is null or ends_on >= :today)
                        """)
                .bind("today", PortalTime.today(clock))
                .bind("identity", identityId)
                .mapTo(UUID.class)
                .set());
    }

    /** How that person acts as the nearest manager of the engagement; empty when not at all. */
    public Optional<Acting> actingFor(UUID engagementId, UUID actorId) {
        return actingFor(engagementId).stream()
                .filter(acting -> acting.actorId().equals(actorId))
                .findFirst();
    }

    /** Of these people, those whose access is stopped (AS-5). */
    public Set<UUID> blockedAmong(Collection<UUID> people) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select identity_id from directory_block where identity_id = any(:people)")
                        .bind("people", people.toArray(UUID[]::new))
                        .mapTo(UUID.class)
                        .set());
    }

    /** Whether nothing stops the person's access, nor comes to stop it before the transaction under way is over (AS-5). */
    public boolean admits(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery("select is_admitted(:person)")
                .bind("person", person)
                .mapTo(Boolean.class)
                .one());
    }

    /** The revision of what is known about the person's manager, roles and delegations; 0 when nothing is. */
    public long rightsRevisionOf(UUID person) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select revision from latest_state where id = :id and topic = :topic")
                        .bind("id", person)
                        .bind("topic", Topic.RESPONSIBILITIES.topicName())
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L));
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
