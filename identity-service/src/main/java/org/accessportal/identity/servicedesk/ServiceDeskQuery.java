package org.accessportal.identity.servicedesk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.identities.PersonQuery;
import org.accessportal.identity.servicedesk.DeskPerson.Caller;
import org.accessportal.identity.servicedesk.DeskPerson.DeskEngagement;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What the service desk may know of people: by their number alone, and only in its part of the organization (RO-6). */
@ApplicationScoped
class ServiceDeskQuery {

    /** The actor's role, for all or for one administration each. */
    private static final String ROLE = """
            held_role g where g.identity_id = :actor and g.role = 'SERVICE_DESK'
            """;

    private static final String RUNS_OR_IS_TO_COME = "coalesce(e.ends_on >= :today, true)";

    private static final String WITH_NUMBER = """
            select i.id, <name> as display_name, i.hsa_id, i.protected_identity from identity i
            where i.organization_id = :organization and i.personal_number = :number and i.ended_at is null
              and i.id <> :actor and exists (select from <role>
                and (g.administration_code is null or exists (select from published_engagement e
                  where e.identity_id = i.id and e.administration_code = g.administration_code and <lasts>)))
            order by i.id
            """.replace("<name>", PersonQuery.DISPLAY_NAME)
            .replace("<role>", ROLE)
            .replace("<lasts>", RUNS_OR_IS_TO_COME);

    /**
     * Who may call about a person: the person, who acts as a nearest manager of theirs, and, unless they are protected
     * (ID-9), who orders for a unit of theirs in the orderer's own administration (RO-3).
     */
    private static final String CALLERS =
            """
            select distinct on (c.id) c.id, case when not i.protected_identity or i.id = :person then <name> end, c.relation, c.rank
            from (
              select :person as id, 'EMPLOYEE' as relation, 0 as rank
              union all
              select n.actor_id, case when n.delegation_id is null then 'MANAGER' else 'DELEGATE' end,
                case when n.delegation_id is null then 1 else 2 end
              from acting_manager(:today) n join published_engagement e on e.id = n.engagement_id
              where n.identity_id = :person and <lasts>
              union all
              select o.identity_id, 'ORDERER', 3
              from orderer_unit o join published_engagement r on r.id = o.engagement_id
                join unit u on u.id = o.unit_id and u.administration_code = r.administration_code
                join published_engagement e on e.unit_id = o.unit_id
                join identity p on p.id = e.identity_id and not p.protected_identity
              where e.identity_id = :person and <lasts> and o.starts_on <= :today
                and coalesce(o.ends_on >= :today, true) and coalesce(r.ends_on >= :today, true)) c
            join identity i on i.id = c.id and i.ended_at is null
            order by c.id, c.rank
            """.replace("<name>", PersonQuery.DISPLAY_NAME).replace("<lasts>", RUNS_OR_IS_TO_COME);

    private static final String ENGAGEMENTS = """
            select u.name, e.title from published_engagement e join unit u on u.id = e.unit_id
            where e.identity_id = :person and <lasts> order by e.is_primary desc, e.starts_on, e.id
            """.replace("<lasts>", RUNS_OR_IS_TO_COME);

    private final Jdbi jdbi;
    private final Clock clock;

    ServiceDeskQuery(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    boolean isServiceDesk(Actor actor) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select from " + ROLE + ")")
                .bind("actor", actor.identityId())
                .mapTo(Boolean.class)
                .one());
    }

    List<DeskPerson> withNumber(String number, Actor actor) {
        return jdbi.withHandle(handle -> handle.createQuery(WITH_NUMBER)
                .bind("organization", actor.organizationId())
                .bind("number", number)
                .bind("actor", actor.identityId())
                .bind("today", PortalTime.today(clock))
                .map((row, context) -> person(handle, row))
                .list());
    }

    /** Who may call about that person, the person first. */
    List<Caller> callersOf(UUID person) {
        return jdbi.withHandle(handle -> callers(handle, person));
    }

    private DeskPerson person(Handle handle, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new DeskPerson(
                id,
                row.getString("display_name"),
                row.getString("hsa_id"),
                row.getBoolean("protected_identity"),
                engagements(handle, id),
                callers(handle, id));
    }

    private List<DeskEngagement> engagements(Handle handle, UUID person) {
        return handle.createQuery(ENGAGEMENTS)
                .bind("person", person)
                .bind("today", PortalTime.today(clock))
                .map((row, context) -> new DeskEngagement(row.getString(1), row.getString(2)))
                .list();
    }

    private List<Caller> callers(Handle handle, UUID person) {
        return handle.createQuery(
                        "select * from (" + CALLERS + ") c (id, name, relation, rank) order by rank, name, id")
                .bind("person", person)
                .bind("today", PortalTime.today(clock))
                .map((row, context) -> new Caller(
                        row.getObject(1, UUID.class), row.getString(2), CallerRelation.valueOf(row.getString(3))))
                .list();
    }
}
