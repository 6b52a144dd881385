package org.accessportal.identity.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Etag;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.security.Administrators;
import org.jspecify.annotations.Nullable;

/** Plans, changes, closes and cancels maintenance windows, and tells everybody of them (NO-2, NO-3). */
@ApplicationScoped
@Transactional
class MaintenanceService {

    /** How long beforehand everybody is told (NO-2). */
    static final Duration ANNOUNCED_BEFORE = Duration.ofDays(14);
    /** How long afterwards everybody is told that it is over (NO-2). */
    static final Duration TOLD_AFTER = Duration.ofHours(24);

    private final MaintenanceRepository windows;
    private final Administrators administrators;
    private final AuditLog audit;
    private final Clock clock;

    MaintenanceService(MaintenanceRepository windows, Administrators administrators, AuditLog audit, Clock clock) {
        this.windows = windows;
        this.administrators = administrators;
        this.audit = audit;
        this.clock = clock;
    }

    Page<MaintenanceView> list(PageRequest page, Actor actor) {
        administrators.require(actor);
        Instant now = clock.instant();
        return new Page<>(
                windows.of(actor.organizationId(), page.offset(), page.limit()).stream()
                        .map(one -> one.view(now))
                        .toList(),
                windows.countOf(actor.organizationId()),
                page.limit(),
                page.offset());
    }

    MaintenanceView get(UUID id, Actor actor) {
        administrators.require(actor);
        return held(id, actor).view(clock.instant());
    }

    /** For everybody signed in: what begins within two weeks, what is open, and what has been over for a day at the most. */
    List<AnnouncedMaintenance> announced(Actor actor) {
        Instant now = clock.instant();
        return windows.between(actor.organizationId(), now.minus(TOLD_AFTER), now.plus(ANNOUNCED_BEFORE)).stream()
                .map(one -> one.announced(now))
                .toList();
    }

    /** Takes assurance level 3. */
    MaintenanceView plan(MaintenanceRequest request, Actor actor) {
        requireToPlan(actor);
        MaintenanceWindow window = MaintenanceWindow.plan(request, actor, clock.instant());
        windows.lock(actor.organizationId());
        requireApart(window.id(), request, actor);
        windows.persistAndFlush(window);
        return recorded("maintenance.planned", window, actor);
    }

    /** Takes assurance level 3, and the version that the administrator has seen. */
    MaintenanceView change(UUID id, @Nullable String ifMatch, MaintenanceRequest request, Actor actor) {
        requireToPlan(actor);
        windows.lock(actor.organizationId());
        MaintenanceWindow window = held(id, actor);
        Etag.require(ifMatch, window.version());
        window.change(request, clock.instant());
        requireApart(id, request, actor);
        windows.flush();
        return recorded("maintenance.changed", window, actor);
    }

    /** Delivery goes on at once. */
    MaintenanceView close(UUID id, Actor actor) {
        administrators.require(actor);
        MaintenanceWindow window = held(id, actor);
        window.close(actor, clock.instant());
        windows.flush();
        return recorded("maintenance.closed", window, actor);
    }

    MaintenanceView cancel(UUID id, Actor actor) {
        administrators.require(actor);
        MaintenanceWindow window = held(id, actor);
        window.cancel(actor, clock.instant());
        windows.flush();
        return recorded("maintenance.cancelled", window, actor);
    }

    private void requireToPlan(Actor actor) {
        actor.requireHighAssurance();
        administrators.require(actor);
    }

    private void requireApart(UUID id, MaintenanceRequest request, Actor actor) {
        if (windows.overlaps(actor.organizationId(), id, request)) {
            throw IdentityProblem.MAINTENANCE_OVERLAPS.at("startsAt", "NO-3", "One window at a time; change the other");
        }
    }

    /** The same refusal (404) for one that is unknown and one of another organization. */
    private MaintenanceWindow held(UUID id, Actor actor) {
        return windows.locked(id, actor)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such maintenance window for you"));
    }

    private MaintenanceView recorded(String action, MaintenanceWindow window, Actor actor) {
        Instant now = clock.instant();
        audit.record(AuditRow.by(actor, action, now).on(window.id()).with(window.period()));
        return window.view(now);
    }
}
