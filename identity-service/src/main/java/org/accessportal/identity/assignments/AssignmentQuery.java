package org.accessportal.identity.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.identity.assignments.AssignmentView.ReasonView;
import org.accessportal.identity.identities.PersonPage;
import org.accessportal.identity.identities.Viewers;
import org.accessportal.platform.events.AssignmentState.Status;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A person's assignments, for those who may see the person (AS-1). */
@ApplicationScoped
class AssignmentQuery {

    private static final Set<String> SEE_EVERY_REASON =
            Set.of("SYSTEM_ADMINISTRATOR", "AUDITOR", "POLICY_ADMINISTRATOR", "SERVICE_DESK");

    private final Jdbi jdbi;
    private final AssignmentRepository repository;
    private final PersonPage page;
    private final Viewers viewers;
    private final Clock clock;

    AssignmentQuery(Jdbi jdbi, AssignmentRepository repository, PersonPage page, Viewers viewers, Clock clock) {
        this.clock = clock;
        this.jdbi = jdbi;
        this.repository = repository;
        this.page = page;
        this.viewers = viewers;
    }

    @Transactional
    AssignmentView.Assignments of(UUID identityId, Actor actor) {
        page.requireVisible(identityId, actor);
        return jdbi.withHandle(handle -> {
            boolean all = actor.is(identityId)
                    || viewers.of(handle, actor).roles().stream().anyMatch(SEE_EVERY_REASON::contains);
            Set<UUID> own = engagementsAnsweredFor(handle, identityId, actor);
            List<AssignmentView> items = handle.createQuery("""
                            select a.*, c.last_error from assignment a left join account c
                              on c.identity_id = a.identity_id and c.delivered_version < c.desired_version
                            where a.identity_id = :id order by a.status = 'ENDED', a.starts_on desc nulls last, a.id
                            """)
                    .bind("id", identityId)
                    .map((row, context) -> view(repository.row(row), row.getString("last_error"), all, own))
                    .list();
            return new AssignmentView.Assignments(items);
        });
    }

    private static AssignmentView view(AssignmentRow row, @Nullable String error, boolean all, Set<UUID> own) {
        boolean waits = row.status() == Status.BEING_DELIVERED || row.status() == Status.BEING_ENDED;
        return new AssignmentView(
                row.id(),
                row.resourceId(),
                row.level(),
                row.status(),
                row.from(),
                row.to(),
                waits ? error : null,
                row.grants().stream()
                        .map(grant -> reason(grant, all || own.contains(grant.engagementId())))
                        .toList());
    }

    private static ReasonView reason(Grant grant, boolean visible) {
        return new ReasonView(
                grant.kind(),
                visible ? grant.policyId() : null,
                visible ? grant.policyVersion() : null,
                visible ? grant.orderLineId() : null,
                visible ? grant.engagementId() : null,
                !visible,
                visible ? grant.level() : null,
                visible ? grant.from() : null,
                visible ? grant.to() : null);
    }

    private Set<UUID> engagementsAnsweredFor(Handle handle, UUID identityId, Actor actor) {
        return new HashSet<>(handle.createQuery(
                        "select engagement_id from acting_manager(:today) where identity_id = :id and actor_id = :viewer")
                .bind("today", PortalTime.today(clock))
                .bind("id", identityId)
                .bind("viewer", actor.identityId())
                .mapTo(UUID.class)
                .list());
    }
}
