package org.accessportal.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Spot checks for the review of the log; drawing, reading and reviewing are themselves on record. */
@ApplicationScoped
@Transactional
public class SpotChecks {

    private final Auditors auditors;
    private final SpotCheckRepository checks;
    private final AuditLog log;
    private final Clock clock;

    SpotChecks(Auditors auditors, SpotCheckRepository checks, AuditLog log, Clock clock) {
        this.auditors = auditors;
        this.checks = checks;
        this.log = log;
        this.clock = clock;
    }

    /** Draws that many rows, or all that there are of the kind, from the actor's organization. */
    public SpotCheckView draw(@Nullable String action, Instant from, Instant to, int rows, Actor actor) {
        auditors.require(actor);
        var kind = new SpotCheck.Kind(action, from, to);
        var chosen = checks.drawn(kind, actor.organizationId(), rows);
        var check = SpotCheck.draw(kind, chosen, actor, clock.instant());
        checks.add(check);
        log.record(AuditRow.by(actor, "audit.drawn", check.drawnAt())
                .on(check.id())
                .with(kind.filter().codes() + " rows=" + chosen.size()));
        return view(checks.locked(check.id(), actor.organizationId()).orElseThrow(), actor);
    }

    /** Says what one of its rows is like. */
    public SpotCheckView review(UUID id, UUID rowId, SpotCheckVerdict verdict, @Nullable String remark, Actor actor) {
        SpotCheck reviewed = find(id, actor).review(rowId, verdict, remark, actor, clock.instant());
        checks.keep(reviewed, rowId);
        log.record(AuditRow.by(actor, "audit.reviewed", clock.instant())
                .on(id)
                .with("row=" + rowId + " verdict=" + verdict));
        return view(reviewed, actor);
    }

    /** One with its rows. */
    public SpotCheckView get(UUID id, Actor actor) {
        SpotCheck check = find(id, actor);
        log.record(AuditRow.by(actor, "audit.drawn-read", clock.instant()).on(id));
        return view(check, actor);
    }

    /** Those of the actor's organization, the latest first. */
    public Page<SpotCheckView.SpotCheckSummary> list(PageRequest page, Actor actor) {
        auditors.require(actor);
        UUID organization = actor.organizationId();
        return new Page<>(checks.page(organization, page), checks.count(organization), page.limit(), page.offset());
    }

    private SpotCheck find(UUID id, Actor actor) {
        auditors.require(actor);
        return checks.locked(id, actor.organizationId())
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such spot check"));
    }

    private static SpotCheckView view(SpotCheck check, Actor viewer) {
        return new SpotCheckView(
                check.id(),
                check.drawnBy(),
                check.drawnAt(),
                check.kind().action(),
                check.kind().from(),
                check.kind().to(),
                check.rows().stream().map(drawn -> drawn.view(viewer)).toList());
    }
}
