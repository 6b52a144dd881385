package org.accessportal.policy.morningruns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Etag;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.security.Administrators;
import org.jspecify.annotations.Nullable;

/** Sets when administrations' changes take effect, and begins their runs (PO-3). */
@ApplicationScoped
@Transactional
class MorningRunService {

    private final MorningRunRepository runs;
    private final Administrators administrators;
    private final Event<MorningRunsChanged> changed;
    private final AuditLog audit;
    private final Clock clock;

    MorningRunService(
            MorningRunRepository runs,
            Administrators administrators,
            Event<MorningRunsChanged> changed,
            AuditLog audit,
            Clock clock) {
        this.runs = runs;
        this.administrators = administrators;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
    }

    /** For everybody: that a change waits concerns whoever waits for it. */
    List<MorningRunView> list(Actor actor) {
        Instant now = clock.instant();
        return runs.of(actor.organizationId()).stream()
                .map(run -> MorningRunView.of(run, now))
                .toList();
    }

    MorningRunView get(String administrationCode, Actor actor) {
        return MorningRunView.of(known(administrationCode, actor), clock.instant());
    }

    /** For system administrators, who have seen the current version (403, 404, 412). */
    MorningRunView set(String administrationCode, @Nullable String ifMatch, @Nullable LocalTime time, Actor actor) {
        administrators.require(actor);
        runs.lock(actor.organizationId(), administrationCode);
        MorningRun before = known(administrationCode, actor);
        Etag.require(ifMatch, before.version());
        Instant now = clock.instant();
        MorningRun after = before.set(time, now);
        runs.store(after, actor.identityId(), now);
        if ((before.setTime() == null) != (time == null)) {
            tell(after);
        }
        audit.record(AuditRow.by(actor, "morning-run.set", now)
                .on(after.id())
                .with(administrationCode + " " + (time == null ? "at once" : time)));
        return MorningRunView.of(after, now);
    }

    /** The runs that are due, of all organizations. */
    List<UUID> due(Instant now) {
        return runs.withSetTime().stream()
                .filter(run -> run.dueAt(now).isPresent())
                .map(MorningRun::id)
                .toList();
    }

    /** Carries the run out; nothing is left to do when another replica was first, or is at it. */
    void carryOut(UUID id, Instant now) {
        Optional<MorningRun> locked = runs.lockedUnlessTaken(id);
        locked.flatMap(run -> run.dueAt(now)).ifPresent(due -> {
            MorningRun after = locked.get().carriedOut(due);
            runs.storeProgress(after);
            tell(after);
            audit.record(AuditRow.within(after.organizationId(), null, "morning-run.carried-out", now)
                    .on(id)
                    .with(after.administrationCode() + " " + after.lastDay()));
        });
    }

    private void tell(MorningRun run) {
        changed.fire(new MorningRunsChanged(run.organizationId(), run.administrationCode(), run.decidedUntil()));
    }

    private MorningRun known(String administrationCode, Actor actor) {
        return runs.find(actor.organizationId(), administrationCode)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such administration for you"));
    }
}
