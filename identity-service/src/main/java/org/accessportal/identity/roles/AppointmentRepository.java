package org.accessportal.identity.roles;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;

/** Appointments as they lie in the database, and the roles that they give. */
@ApplicationScoped
class AppointmentRepository implements PanacheRepositoryBase<Appointment, UUID> {

    private static final int AT_ONCE = 100;

    /** A role that its holder cannot use any more, or can again. */
    record Resting(UUID identityId, UUID organizationId, String role, boolean rests) {}

    private final Jdbi jdbi;

    AppointmentRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What waits for a second yes, then what is held, then what is over; the newest first. */
    List<Appointment> of(UUID organizationId, int offset, int limit) {
        return find(
                        "organizationId = ?1 order by endedAt nulls first, confirmedAt nulls first, proposedAt desc, id",
                        organizationId)
                .range(offset, offset + limit - 1)
                .list();
    }

    long countOf(UUID organizationId) {
        return count("organizationId", organizationId);
    }

    /** The appointment, locked until the transaction ends; empty for another organization's. */
    Optional<Appointment> locked(UUID id, Actor actor) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(one -> one.organizationId().equals(actor.organizationId()));
    }

    /**
     * Some whose last day has passed, or whose person has no engagement any more, locked; those that another replica
     * sees to are left out.
     */
    List<Appointment> due(LocalDate today) {
        List<UUID> ids = jdbi.withHandle(handle -> handle.createQuery("""
                        select a.id from appointment a where a.ended_at is null
                          and (a.ends_on < :today or not exists (select from published_engagement e
                            where e.identity_id = a.identity_id and coalesce(e.ends_on >= :today, true)))
                        order by a.id limit :most for update skip locked
                        """)
                .bind("today", today)
                .bind("most", AT_ONCE)
                .mapTo(UUID.class)
                .list());
        return list("id in ?1", ids);
    }

    /** Brings whether a given role rests to whether its person has left; what has changed. */
    List<Resting> restOrResume(LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with standing as (
                          select g.organization_id, g.hsa_id, min(i.id::text)::uuid as identity_id,
                            bool_and(i.ended_at is not null or has_left(i.id, :today)) as rests
                          from role_grant g join identity i on i.hsa_id = g.hsa_id and i.organization_id = g.organization_id
                          group by g.organization_id, g.hsa_id)
                        update role_grant g set rests = s.rests from standing s
                        where g.organization_id = s.organization_id and g.hsa_id = s.hsa_id and g.rests <> s.rests
                        returning s.identity_id, g.organization_id, g.role, g.rests
                        """)
                .bind("today", today)
                .map((row, context) -> new Resting(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getBoolean(4)))
                .list());
    }

    /** Roles are given and taken in an organization one at a time from here on. */
    void lock(UUID organizationId) {
        jdbi.useHandle(handle -> handle.createQuery("select id from organization where id = :id for no key update")
                .bind("id", organizationId)
                .mapTo(UUID.class)
                .one());
    }

    /** Somebody whom a role can be given: employed in the organization, with a card's id, and not protected (ID-9). */
    boolean isEligible(UUID identityId, UUID organizationId, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from identity i where i.id = :identity and i.organization_id = :organization
                          and i.ended_at is null and i.hsa_id is not null and not i.protected_identity
                          and exists (select from published_engagement e where e.identity_id = i.id
                            and coalesce(e.ends_on >= :today, true)))
                        """)
                .bind("identity", identityId)
                .bind("organization", organizationId)
                .bind("today", today)
                .mapTo(Boolean.class)
                .one());
    }

    /** The roles that the person holds or is proposed for, wherever. */
    Set<AppointedRole> rolesOf(UUID identityId) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        select g.role from identity i join role_grant g
                          on g.hsa_id = i.hsa_id and g.organization_id = i.organization_id where i.id = :identity
                        union select role from appointment where identity_id = :identity and ended_at is null
                        """)
                .bind("identity", identityId)
                .map((row, context) -> AppointedRole.valueOf(row.getString(1)))
                .stream()
                .collect(Collectors.toSet()));
    }

    /** Whether the person holds just that, or is proposed for it. */
    boolean isTaken(AppointmentRequest request) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from identity i join role_grant g
                            on g.hsa_id = i.hsa_id and g.organization_id = i.organization_id
                          where i.id = :identityId and g.role = :role
                            and g.administration_code is not distinct from :administrationCode)
                          or exists (select from appointment a where a.identity_id = :identityId and a.role = :role
                            and a.administration_code is not distinct from :administrationCode and a.ended_at is null)
                        """)
                .bind("identityId", request.identityId())
                .bind("role", request.role().name())
                .bind("administrationCode", request.administrationCode())
                .mapTo(Boolean.class)
                .one());
    }

    /** How many people administer the organization's system. */
    long administrators(UUID organizationId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(distinct identity_id) from held_role
                        where organization_id = :organization and role = 'SYSTEM_ADMINISTRATOR'
                        """)
                .bind("organization", organizationId)
                .mapTo(Long.class)
                .one());
    }

    /** The role is the person's from now on, if the settings of the installation have not made it so already. */
    void give(Appointment appointment) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into role_grant
                        select i.organization_id, i.hsa_id, :role, :administration, :appointment
                        from identity i where i.id = :identity on conflict do nothing
                        """)
                .bind("role", appointment.role().name())
                .bind("administration", appointment.administrationCode())
                .bind("appointment", appointment.id())
                .bind("identity", appointment.identityId())
                .execute());
    }

    /** The role is the person's no more. */
    void take(Appointment appointment) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from role_grant where appointment_id = :id")
                .bind("id", appointment.id())
                .execute());
    }
}
