package org.accessportal.identity.identities;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.directory.Acting;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Who looks, and whom they may see (ID-9). */
@ApplicationScoped
public class Viewers {

    /**
     * Whom a viewer may see, as a condition on {@code identity i}: oneself, those whose nearest manager one is or acts
     * as (RO-2), and, unless they are protected, one's own managers, the managers of units, and everybody in the
     * organization for roles that span it. {@link Viewer#bindTo} binds what it asks for.
     */
    public static final String VISIBLE = """
            (i.id = :viewer
              or exists (select from acting_manager(:today) n join published_engagement e on e.id = n.engagement_id
                where n.identity_id = i.id and n.actor_id = :viewer and (e.ends_on is null or e.ends_on >= :today))
              or (not i.protected_identity and i.organization_id = :organization and (:wide
                or exists (select from nearest_manager n where n.identity_id = :viewer and n.manager_id = i.id)
                or exists (select from unit_manager m where m.identity_id = i.id))))
            """;

    /**
     * Whose name a viewer may read: those whom they may see, and, unless they are protected, those whom an order gives
     * access at a unit where the viewer is a manager or acts as one (AS-6). The name is all that the latter show.
     */
    public static final String NAMED = "(" + VISIBLE + """
              or (not i.protected_identity and i.organization_id = :organization
                and exists (select from reached_unit r where r.identity_id = i.id
                  and r.starts_on <= :today and (r.ends_on is null or r.ends_on >= :today)
                  and (exists (select from unit_manager m where m.unit_id = r.unit_id and m.identity_id = :viewer)
                    or exists (select from acting_manager(:today) n join published_engagement e on e.id = n.engagement_id
                      where e.unit_id = r.unit_id and n.actor_id = :viewer
                        and (e.ends_on is null or e.ends_on >= :today))))))
            """;

    /** The work for a person that a viewer who is a fulfiller there has in hand (PR-6). */
    static final String IN_HAND = """
            select t.task_id from assigned_task t join held_role r on r.identity_id = t.fulfiller_id
            where t.identity_id = i.id and t.fulfiller_id = :viewer and t.organization_id = :organization
              and r.role = 'FULFILLER' and (r.administration_code is null or r.administration_code = t.administration_code)
            """;

    /**
     * Whom a viewer may open with a reason: those whom they may see; for a protection officer, who decides about
     * them, those whose protection is proposed to be lifted; and for a fulfiller those whose work they have in hand. No
     * list or search shows the latter two.
     */
    static final String OPENABLE = "(" + VISIBLE + """
              or i.organization_id = :organization and (exists (<in hand>)
                or :officer and exists (select from protection_lift l
                  where l.identity_id = i.id and l.decided_at is null)))
            """.replace("<in hand>", IN_HAND);

    /**
     * For {@code identity i}: {@code m} the manager that the viewer is or acts for, the own right before a lent one; {@link
     * #acting} reads it.
     */
    public static final String AS_MANAGER = """
            left join lateral (
              select n.manager_id, n.delegation_id from acting_manager(:today) n
                join published_engagement e on e.id = n.engagement_id
              where n.identity_id = i.id and n.actor_id = :viewer and coalesce(e.ends_on >= :today, true)
              order by n.delegation_id nulls first limit 1) m on true
            """;

    /** Only those whose nearest manager the viewer is or acts as. */
    public static final String MY_STAFF = """
            exists (select from acting_manager(:today) n join published_engagement e on e.id = n.engagement_id
              where n.identity_id = i.id and n.actor_id = :viewer and (e.ends_on is null or e.ends_on >= :today))
            """;

    private static final Set<String> ACROSS_THE_ORGANIZATION = Set.of(
            "POLICY_ADMINISTRATOR",
            "SERVICE_DESK",
            "AUDITOR",
            "RESOURCE_OWNER",
            "SYSTEM_ADMINISTRATOR",
            "ATTEST_LIST_KEEPER",
            "FULFILLER");

    /** Somebody who looks, with the roles that decide how far. */
    public record Viewer(Actor actor, Set<String> roles) {

        /** Decides, as the second of two, whether somebody need not be protected any more (ID-9). */
        public boolean isProtectionOfficer() {
            return roles.contains("PROTECTION_OFFICER");
        }

        /** Binds what the conditions ask for. */
        public <S extends SqlStatement<S>> S bindTo(S statement, LocalDate today) {
            return statement
                    .bind("viewer", actor.identityId())
                    .bind("organization", actor.organizationId())
                    .bind("officer", isProtectionOfficer())
                    .bind("wide", roles.stream().anyMatch(ACROSS_THE_ORGANIZATION::contains))
                    .bind("today", today);
        }
    }

    private final Clock clock;

    Viewers(Clock clock) {
        this.clock = clock;
    }

    /** How the viewer acts as manager, by the row's {@code manager_id} and {@code delegation_id}; null when not at all. */
    public static @Nullable Acting acting(ResultSet row, UUID viewer) throws SQLException {
        UUID manager = row.getObject("manager_id", UUID.class);
        return manager == null ? null : new Acting(viewer, manager, row.getObject("delegation_id", UUID.class));
    }

    /** The actor, with roles as they are now. */
    public Viewer of(Handle handle, Actor actor) {
        return new Viewer(actor, rolesOf(handle, actor.identityId()));
    }

    /**
     * The roles that the person holds: given ones, MANAGER for whom the catalogue names (RO-1),
     * DELEGATE for whoever has that role lent (RO-2), ORDERER by an order.
     */
    public Set<String> rolesOf(Handle handle, UUID identityId) {
        return new HashSet<>(handle.createQuery("""
                        select role from held_role where identity_id = :id
                        union
                        select 'MANAGER' where exists (select from engagement e
                            where e.line_manager_id = :id and e.ended_at is null and (e.ends_on is null or e.ends_on >= :today))
                          or exists (select from nearest_manager n join engagement e on e.id = n.engagement_id
                            where n.manager_id = :id and e.ended_at is null and (e.ends_on is null or e.ends_on >= :today))
                        union
                        select 'DELEGATE' where exists (select from acting_manager(:today) n
                          where n.actor_id = :id and n.delegation_id is not null)
                        union
                        select 'ORDERER' where exists (select from orderer_unit o
                            join published_engagement e on e.id = o.engagement_id
                            where o.identity_id = :id and o.starts_on <= :today and coalesce(o.ends_on >= :today, true)
                              and coalesce(e.ends_on >= :today, true))
                        """)
                .bind("id", identityId)
                .bind("today", PortalTime.today(clock))
                .mapTo(String.class)
                .list());
    }
}
