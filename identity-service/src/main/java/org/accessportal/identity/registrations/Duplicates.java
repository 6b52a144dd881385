package org.accessportal.identity.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.identities.Viewers;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Violation;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;

/** Looks for the person among those who are known, without telling of anybody whom the actor may not see (ID-9). */
@ApplicationScoped
class Duplicates {

    private final Jdbi jdbi;
    private final Viewers viewers;
    private final Clock clock;

    Duplicates(Jdbi jdbi, Viewers viewers, Clock clock) {
        this.jdbi = jdbi;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** The identity that has the number; a protected person whom the actor may not see is left alone (ID-8). */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> withNumber(String number, Actor actor) {
        Optional<UUID> known = jdbi.withHandle(handle -> viewers.of(handle, actor)
                .bindTo(handle.createQuery("""
                        select i.id from identity i join source s on s.id = i.source_id
                        where i.organization_id = :organization and i.personal_number = :number
                          and (not i.protected_identity or <visible>)
                        order by i.ended_at is not null, s.by_hand, s.rank desc, i.id limit 1
                        """.replace("<visible>", Viewers.VISIBLE)), PortalTime.today(clock))
                .bind("number", number)
                .mapTo(UUID.class)
                .findOne());
        if (known.filter(actor::is).isPresent()) {
            throw CommonProblem.INVALID_REQUEST.at(
                    "personalNumber", "RO-7", "Nobody registers an engagement of their own");
        }
        return known;
    }

    /** Refuses (422) a name that somebody whom the actor may see has, as long as no number tells them apart. */
    @Transactional(Transactional.TxType.MANDATORY)
    void requireNobodyOfThatName(RegistrationRequest wanted, Actor actor) {
        List<Violation> alike = jdbi.withHandle(handle -> viewers.of(handle, actor)
                .bindTo(handle.createQuery("""
                        select i.id::text from identity i
                        where i.organization_id = :organization and lower(i.family_name) = lower(:family)
                          and lower(i.given_name) = lower(:given) and i.ended_at is null
                          and (i.personal_number is null or :unnumbered) and <visible>
                        order by i.id limit 20
                        """.replace("<visible>", Viewers.VISIBLE)), PortalTime.today(clock))
                .bind("family", wanted.familyName().strip())
                .bind("given", wanted.givenName().strip())
                .bind("unnumbered", wanted.personalNumber() == null)
                .map((row, context) -> new Violation("confirmedNew", "ID-10", row.getString(1)))
                .list());
        if (!alike.isEmpty()) {
            throw IdentityProblem.POSSIBLE_DUPLICATE.at(alike);
        }
    }
}
