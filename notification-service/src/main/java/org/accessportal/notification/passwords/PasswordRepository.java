package org.accessportal.notification.passwords;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Initial passwords, by who may see them. */
@ApplicationScoped
class PasswordRepository implements PanacheRepositoryBase<InitialPassword, UUID> {

    /** Those of people whose nearest manager the viewer is or acts as, while the engagement lasts, and one's own. */
    private static final String VISIBLE = """
            (p.identity_id = :viewer or exists (select from acting_manager(:today) m
              where m.engagement_id = p.engagement_id and m.actor_id = :viewer
                and (m.ends_on is null or m.ends_on >= :today)))
            """;

    private final Clock clock;

    PasswordRepository(Clock clock) {
        this.clock = clock;
    }

    /** What the viewer can do something about, or wants to know of, newest first. */
    List<InitialPassword> visibleTo(Actor viewer, int offset, int limit) {
        return query(
                        "select p.* from initial_password p where p.state <> 'WITHDRAWN' and " + VISIBLE
                                + " order by p.state <> 'WAITING', p.since desc, p.id",
                        InitialPassword.class,
                        viewer)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many the viewer sees. */
    long countVisibleTo(Actor viewer) {
        return query(
                        "select count(*) from initial_password p where p.state <> 'WITHDRAWN' and " + VISIBLE,
                        Long.class,
                        viewer)
                .getSingleResult();
    }

    /** One that the viewer may see. */
    Optional<InitialPassword> visibleTo(Actor viewer, UUID id) {
        return query(
                        "select p.* from initial_password p where p.id = :id and " + VISIBLE,
                        InitialPassword.class,
                        viewer)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    private <T> NativeQuery<T> query(String sql, Class<T> type, Actor viewer) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, type)
                .setParameter("viewer", viewer.identityId())
                .setParameter("today", PortalTime.today(clock));
    }

    /** The same row as it is now, whoever changed it since it was read; locked until the transaction ends. */
    InitialPassword lock(InitialPassword password) {
        getEntityManager().refresh(password, LockModeType.PESSIMISTIC_WRITE);
        return password;
    }

    /** Those of a person that can be fetched, locked until the transaction ends. */
    List<InitialPassword> lockFetchable(UUID identityId) {
        return find(
                        "identityId = ?1 and state in ?2",
                        identityId,
                        List.of(PasswordState.WAITING, PasswordState.FETCHED, PasswordState.USELESS))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Fetched ones that nobody has been seen to use, fetched before that moment. */
    List<InitialPassword> fetchedBefore(Instant moment, int most) {
        return find("state = ?1 and fetchedAt < ?2", PasswordState.FETCHED, moment)
                .range(0, most - 1)
                .list();
    }
}
