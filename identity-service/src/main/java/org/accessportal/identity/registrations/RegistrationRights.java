package org.accessportal.identity.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accessportal.identity.registrations.RegistrationView.RegistrationUnit;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * For which units somebody may register people (ID-10): a manager's own (RO-1, RO-8), also for who acts as one (RO-2),
 * those that an orderer's role names (RO-3, RO-4), an administrator's all.
 */
@ApplicationScoped
class RegistrationRights {

    /**
     * On what the viewer's right to {@code unit u} rests; null when there is none. Whose own engagement does not run has
     * none (RO-8).
     */
    static final String RIGHT = """
            case when not exists (select from published_engagement a where a.identity_id = :viewer
                and coalesce(a.starts_on <= :today, true) and coalesce(a.ends_on >= :today, true)) then null
              when exists (select from unit_manager m where m.unit_id = u.id and m.identity_id = :viewer)
              then 'unit-manager'
              when exists (select from acting_manager(:today) n join published_engagement s on s.id = n.engagement_id
                where n.actor_id = :viewer and s.unit_id = u.id and coalesce(s.ends_on >= :today, true))
              then 'nearest-manager'
              when exists (select from orderer_unit o join published_engagement r on r.id = o.engagement_id
                where o.identity_id = :viewer and o.unit_id = u.id and o.starts_on <= :today
                  and r.administration_code = u.administration_code
                  and coalesce(o.ends_on >= :today, true) and coalesce(r.starts_on <= :today, true)
                  and coalesce(r.ends_on >= :today, true))
              then 'orderer' end
            """;

    /** The same, with an administrator's right. */
    static final String ANY_RIGHT = "coalesce(case when exists (select from held_role g where g.identity_id = :viewer"
            + " and g.organization_id = u.organization_id and g.role = 'SYSTEM_ADMINISTRATOR' and (g.administration_code is null"
            + " or g.administration_code = u.administration_code)) then 'system-administrator' end, " + RIGHT + ")";

    private static final int MOST = 200;

    private final Jdbi jdbi;
    private final Clock clock;

    RegistrationRights(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** On what the actor's right to the unit rests; the same refusal (404) for a unit that does not exist. */
    @Transactional
    String at(UUID unitId, Actor actor) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + ANY_RIGHT + " from unit u where u.id = :unit"
                        + " and u.organization_id = :organization and u.archived_at is null")
                .bind("unit", unitId)
                .bind("organization", actor.organizationId())
                .bind("viewer", actor.identityId())
                .bind("today", PortalTime.today(clock))
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such unit for you")));
    }

    /** The units for which the actor may register people, by name. */
    @Transactional
    List<RegistrationUnit> units(@Nullable String text, Actor actor) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select u.id, u.name, u.administration_code from unit u
                        where u.organization_id = :organization and u.archived_at is null and u.name ilike :pattern
                          and <right> is not null
                        order by u.name, u.id limit :most
                        """.replace("<right>", ANY_RIGHT))
                .bind("organization", actor.organizationId())
                .bind("viewer", actor.identityId())
                .bind("today", PortalTime.today(clock))
                .bind("pattern", pattern(text))
                .bind("most", MOST)
                .map((row, context) ->
                        new RegistrationUnit(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list());
    }

    private static String pattern(@Nullable String text) {
        String part = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
