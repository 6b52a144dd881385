package org.accessportal.identity.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.identities.PersonQuery;
import org.accessportal.identity.identities.Viewers;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What has been registered, as far as the viewer may see it (ID-9, ID-10). */
@ApplicationScoped
class RegistrationQuery {

    /** A registration that nobody else changes meanwhile, and the right to change it. */
    record Held(Registration registration, String right) {}

    /** The viewer's right to change it: to the unit, or as the one who answers for the engagement. */
    private static final String RIGHT = "coalesce(case when exists (select from acting_manager(:today) n"
            + " where n.engagement_id = e.id and n.actor_id = :viewer) then 'nearest-manager' end, "
            + RegistrationRights.ANY_RIGHT + ")";

    private static final String STATE = """
            case when r.taken_over_at is not null then 'TAKEN_OVER'
              when e.ended_at is not null or e.ends_on < :today then 'ENDED'
              when e.starts_on > :today then 'COMING' else 'CURRENT' end
            """;

    /** One sees whom one may see and has a right to; and whom one registered oneself, unless they are protected. */
    private static final String FROM = """
            from registration r join identity i on i.id = r.identity_id join engagement e on e.id = r.engagement_id
            join unit u on u.id = r.unit_id
            where r.organization_id = :organization and ((<visible> and <right> is not null)
              or (r.registered_by = :viewer and r.taken_over_at is null and not i.protected_identity))
            """.replace("<visible>", Viewers.VISIBLE).replace("<right>", RIGHT);

    private static final String NAME = PersonQuery.DISPLAY_NAME + " as display_name";

    private final Jdbi jdbi;
    private final Viewers viewers;
    private final Clock clock;

    RegistrationQuery(Jdbi jdbi, Viewers viewers, Clock clock) {
        this.jdbi = jdbi;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** A page of registrations: what runs or comes first, by last day. */
    @Transactional
    Page<RegistrationView.Row> page(Actor actor, PageRequest page) {
        LocalDate today = PortalTime.today(clock);
        return jdbi.withHandle(handle -> {
            Viewers.Viewer viewer = viewers.of(handle, actor);
            List<RegistrationView.Row> items = viewer.bindTo(
                            handle.createQuery("select r.id, r.identity_id, " + NAME
                                    + ", i.protected_identity, u.id as unit_id, u.name as unit_name, e.title,"
                                    + " e.responsible_id, e.starts_on, e.ends_on, " + STATE + " as state, " + RIGHT
                                    + " as may_change " + FROM
                                    + " order by e.ended_at is not null or e.ends_on < :today, r.taken_over_at is not null,"
                                    + " e.ends_on, r.id limit :limit offset :offset"),
                            today)
                    .bind("limit", page.limit())
                    .bind("offset", page.offset())
                    .map((row, context) -> row(row))
                    .list();
            long total = viewer.bindTo(handle.createQuery("select count(*) " + FROM), today)
                    .mapTo(Long.class)
                    .one();
            return new Page<>(items, total, page.limit(), page.offset());
        });
    }

    /** The registration, locked; the same refusal (404) for one that is unknown and one that is not the actor's. */
    @Transactional(Transactional.TxType.MANDATORY)
    Held lock(UUID id, Actor actor) {
        return jdbi.withHandle(handle -> viewers.of(handle, actor)
                .bindTo(
                        handle.createQuery("select r.*, e.starts_on, e.ends_on, " + STATE + " as state, " + RIGHT
                                + " as may_change " + FROM + " and r.id = :id for update of r"),
                        PortalTime.today(clock))
                .bind("id", id)
                .map((row, context) -> held(row))
                .findOne()
                .filter(held -> held.right() != null)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such registration for you")));
    }

    /** Who is to answer for an engagement: somebody at work whom the actor may see, the actor unless another is named. */
    @Transactional
    UUID responsible(@Nullable UUID wanted, Actor actor) {
        if (wanted == null || actor.is(wanted)) {
            return actor.identityId();
        }
        return jdbi.withHandle(handle -> viewers.of(handle, actor)
                .bindTo(handle.createQuery("""
                        select i.id from identity i where i.id = :wanted and i.ended_at is null and <visible>
                          and exists (select from published_engagement e where e.identity_id = i.id
                            and coalesce(e.starts_on <= :today, true) and coalesce(e.ends_on >= :today, true))
                        """.replace("<visible>", Viewers.VISIBLE)), PortalTime.today(clock))
                .bind("wanted", wanted)
                .mapTo(UUID.class)
                .findOne()
                .orElseThrow(() -> CommonProblem.INVALID_REQUEST.at(
                        "responsibleId", "RO-8", "Somebody whom you may see, with an engagement that runs")));
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                new Registration(
                        row.getObject("id", UUID.class),
                        row.getObject("identity_id", UUID.class),
                        row.getObject("engagement_id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        RegistrationState.valueOf(row.getString("state"))),
                row.getString("may_change"));
    }

    private static RegistrationView.Row row(ResultSet row) throws SQLException {
        RegistrationState state = RegistrationState.valueOf(row.getString("state"));
        return new RegistrationView.Row(
                row.getObject("id", UUID.class),
                row.getObject("identity_id", UUID.class),
                row.getString("display_name"),
                row.getBoolean("protected_identity"),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_name"),
                row.getString("title"),
                row.getObject("responsible_id", UUID.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                state,
                state.isOpen() && row.getString("may_change") != null ? List.of("EXTEND", "END") : List.of());
    }
}
