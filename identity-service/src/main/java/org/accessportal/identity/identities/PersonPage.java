package org.accessportal.identity.identities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.identities.PersonView.Absence;
import org.accessportal.identity.identities.PersonView.EngagementView;
import org.accessportal.identity.identities.PersonView.ManagerView;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.events.ResponsibilityState.Via;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** One person's page; a protected person is opened with a reason, for a while, on record (ID-9). */
@ApplicationScoped
public class PersonPage {

    private static final String OPENING = """
            select i.protected_identity, <visible> as visible, m.manager_id, m.delegation_id, (<in hand> limit 1) as task_id
            from identity i
            <as manager>
            where i.id = :id and <openable>
            """.replace("<visible>", Viewers.VISIBLE)
            .replace("<as manager>", Viewers.AS_MANAGER)
            .replace("<in hand>", Viewers.IN_HAND)
            .replace("<openable>", Viewers.OPENABLE);

    private final Jdbi jdbi;
    private final Viewers viewers;
    private final Disclosures disclosures;
    private final AuditLog audit;
    private final Clock clock;

    PersonPage(Jdbi jdbi, Viewers viewers, Disclosures disclosures, AuditLog audit, Clock clock) {
        this.jdbi = jdbi;
        this.viewers = viewers;
        this.disclosures = disclosures;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person; the same answer (404) for one who does not exist and one who is not for this viewer. */
    @Transactional
    public PersonView open(UUID id, Actor actor) {
        return jdbi.withHandle(handle -> {
            Opening opening = requireOpen(handle, id, actor);
            return read(handle, id, actor, opening.isVisible() ? List.of(PersonAction.SEE_ASSIGNMENTS) : List.of());
        });
    }

    /**
     * Refuses (404, or 403 while no reason has been given) who may not see the person's page, or opens the person for
     * another purpose than to know what the person has.
     */
    @Transactional
    public void requireVisible(UUID id, Actor actor) {
        boolean visible =
                jdbi.withHandle(handle -> requireOpen(handle, id, actor).isVisible());
        if (!visible) {
            throw unknown();
        }
    }

    /** Opens a protected person for this session. */
    @Transactional
    public void disclose(UUID id, String reason, Actor actor) {
        actor.requireHighAssurance();
        Instant now = clock.instant();
        Opening opening = jdbi.withHandle(handle -> opening(handle, id, actor));
        disclosures.open(id, reason, actor, now);
        AuditRow row = AuditRow.by(actor, "identity.disclosed", now).about(id);
        audit.record(opening.isProtected() && !actor.is(id) ? opening.onRecord(row) : row);
    }

    private Opening requireOpen(Handle handle, UUID id, Actor actor) {
        Opening opening = opening(handle, id, actor);
        if (!opening.isProtected() || actor.is(id)) {
            return opening;
        }
        actor.requireHighAssurance();
        if (!disclosures.isOpen(id, actor, clock.instant())) {
            throw IdentityProblem.REASON_REQUIRED.because("Say why, then the identity is shown for fifteen minutes");
        }
        AuditRow row = AuditRow.by(actor, "identity.read", clock.instant()).about(id);
        audit.record(opening.onRecord(row));
        return opening;
    }

    private Opening opening(Handle handle, UUID id, Actor actor) {
        return viewers.of(handle, actor)
                .bindTo(handle.createQuery(OPENING), PortalTime.today(clock))
                .bind("id", id)
                .map((row, context) -> new Opening(
                        row.getBoolean("protected_identity"),
                        row.getBoolean("visible"),
                        Viewers.acting(row, actor.identityId()),
                        row.getObject("task_id", UUID.class)))
                .findOne()
                .orElseThrow(PersonPage::unknown);
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("There is no such person for you");
    }

    private PersonView read(Handle handle, UUID id, Actor viewer, List<PersonAction> actions) {
        List<EngagementView> engagements = engagements(handle, id, viewer);
        return handle.createQuery(
                        "select i.*, " + PersonQuery.DISPLAY_NAME + " as display_name from identity i where i.id = :id")
                .bind("id", id)
                .map((row, context) -> new PersonView(
                        id,
                        row.getString("display_name"),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getString("user_name"),
                        row.getString("hsa_id"),
                        masked(row.getString("personal_number")),
                        row.getString("mail"),
                        row.getBoolean("protected_identity"),
                        row.getString("language"),
                        engagements,
                        actions))
                .one();
    }

    private List<EngagementView> engagements(Handle handle, UUID id, Actor viewer) {
        LocalDate today = PortalTime.today(clock);
        return handle.createQuery("""
                        select e.*, u.name as unit_name, n.manager_id, n.via, <name> as manager_name,
                          (select a.name from unit a left join unit p on p.id = a.parent_id
                            where a.organization_id = e.organization_id and a.archived_at is null
                              and a.administration_code = e.administration_code
                            order by (p.administration_code = a.administration_code) is true, a.name limit 1)
                            as administration_name,
                          k.bridged_from, k.bridged_from is null and e.ends_on between :today and cast(:today as date) + 30
                            and not s.by_hand and exists (select from acting_manager(:today) a
                              where a.engagement_id = e.id and a.actor_id = :viewer) as bridgeable
                        from published_engagement e join unit u on u.id = e.unit_id
                        join engagement k on k.id = e.id join source s on s.id = k.source_id
                        left join nearest_manager n on n.engagement_id = e.id
                        left join identity i on i.id = n.manager_id and not i.protected_identity
                        where e.identity_id = :id order by e.starts_on desc nulls last, e.id
                        """.replace("<name>", PersonQuery.DISPLAY_NAME))
                .bind("id", id)
                .bind("today", today)
                .bind("viewer", viewer.identityId())
                .map((row, context) -> engagement(row, today))
                .list();
    }

    private static EngagementView engagement(ResultSet row, LocalDate today) throws SQLException {
        LocalDate from = row.getObject("starts_on", LocalDate.class);
        LocalDate to = row.getObject("ends_on", LocalDate.class);
        EngagementStage stage = EngagementStage.of(from, to, today);
        UUID manager = row.getObject("manager_id", UUID.class);
        LocalDate absentFrom = row.getObject("absent_from", LocalDate.class);
        return new EngagementView(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_name"),
                row.getString("administration_code"),
                row.getString("administration_name"),
                row.getString("cost_responsibility_number"),
                row.getString("title_code"),
                row.getString("title"),
                row.getString("employment_form"),
                row.getString("benefits_group"),
                from,
                to,
                row.getBoolean("is_primary") && stage != EngagementStage.ENDED,
                stage,
                manager == null
                        ? null
                        : new ManagerView(manager, row.getString("manager_name"), Via.valueOf(row.getString("via"))),
                absentFrom == null ? null : new Absence(absentFrom, row.getObject("absent_to", LocalDate.class)),
                row.getObject("bridged_from", LocalDate.class),
                row.getBoolean("bridgeable"));
    }

    /** Birth date only (ID-1). */
    private static @Nullable String masked(@Nullable String number) {
        return number == null ? null : number.substring(0, 8) + "-••••";
    }
}
