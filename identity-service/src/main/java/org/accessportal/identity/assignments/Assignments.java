package org.accessportal.identity.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accessportal.identity.assignments.Accounts.WantedAccount;
import org.accessportal.platform.events.AssignmentState.Status;
import org.accessportal.platform.events.ResourceState.Kind;
import org.accessportal.platform.time.PortalTime;
import org.jspecify.annotations.Nullable;

/** Works assignments out from their reasons, and says what the directory should hold. */
@ApplicationScoped
public class Assignments {

    private static final List<Grant> NO_GRANTS = List.of();
    private static final int MANY = 200;
    private static final Duration PRESSURE_LASTS = Duration.ofMillis(500);

    private final AssignmentRepository repository;
    private final Accounts accounts;
    private final AssignmentPublisher publisher;
    private final Clock clock;
    private volatile Instant manyAt = Instant.MIN;

    Assignments(AssignmentRepository repository, Accounts accounts, AssignmentPublisher publisher, Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Whether many people's assignments have just been worked out here, and probably many more are to be. */
    public boolean areUnderPressure() {
        return clock.instant().minus(PRESSURE_LASTS).isBefore(manyAt);
    }

    /** Waits for everybody who works assignments out, and lets nobody begin until this transaction is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdStill() {
        repository.holdStill();
    }

    /**
     * Works the assignments of these identities out anew; writes and publishes only what differs. Of those whose access
     * is stopped, what would be on is blocked (AS-5). Returns whose assignments or account were not that already.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> reassess(Collection<UUID> identityIds) {
        UUID[] ids = identityIds.stream().distinct().sorted().toArray(UUID[]::new);
        if (ids.length >= MANY) {
            manyAt = clock.instant();
        }
        LocalDate today = PortalTime.today(clock);
        Map<UUID, CatalogResource> resources = repository.resources();
        repository.standStillWhileSomebodyIsStopped();
        // locked first: what is read afterwards is not older than what another has just worked out
        Map<UUID, Map<UUID, AssignmentRow>> known = byIdentity(repository.locked(ids));
        Map<UUID, Map<UUID, List<Grant>>> grants = repository.grants(ids, today);
        Set<UUID> blocked = repository.blocked(ids);
        List<AssignmentRow> changed = new ArrayList<>();
        List<WantedAccount> wanted = new ArrayList<>();
        for (UUID identity : ids) {
            Map<UUID, AssignmentRow> rows = new HashMap<>(known.getOrDefault(identity, Map.of()));
            Map<UUID, List<Grant>> reasons = grants.getOrDefault(identity, Map.of());
            boolean stopped = blocked.contains(identity);
            changed.addAll(follow(new Subject(identity, stopped), resources, reasons, rows, today));
            WantedAccount account = wantedAccount(identity, resources, rows.values());
            if (account != null) {
                wanted.add(stopped ? account.blocked() : account);
            }
        }
        List<AssignmentRow> stored = repository.store(changed);
        Set<UUID> differed = new HashSet<>(accounts.want(wanted));
        stored.forEach(row -> differed.add(row.identityId()));
        publisher.publish(stored);
        return differed;
    }

    /** Somebody whose assignments are worked out; stopped: nothing of it may be on. */
    private record Subject(UUID identityId, boolean stopped) {

        AssignmentRow allowed(AssignmentRow row) {
            return stopped && row.isUsable() ? row.with(Status.BLOCKED) : row;
        }
    }

    private static List<AssignmentRow> follow(
            Subject subject,
            Map<UUID, CatalogResource> resources,
            Map<UUID, List<Grant>> reasons,
            Map<UUID, AssignmentRow> rows,
            LocalDate today) {
        Set<UUID> concerned = new HashSet<>(rows.keySet());
        concerned.addAll(reasons.keySet());
        List<AssignmentRow> changed = new ArrayList<>();
        for (UUID resourceId : concerned) {
            CatalogResource resource = resources.get(resourceId);
            if (resource == null) {
                continue; // the catalogue's news is still on its way
            }
            AssignmentRow before = rows.getOrDefault(resourceId, fresh(subject.identityId(), resource));
            AssignmentRow after =
                    subject.allowed(next(before, resource, reasons.getOrDefault(resourceId, NO_GRANTS), today));
            if (!after.equals(before)) {
                rows.put(resourceId, after);
                changed.add(after);
            }
        }
        return changed;
    }

    private static AssignmentRow next(
            AssignmentRow before, CatalogResource resource, List<Grant> reasons, LocalDate today) {
        if (!reasons.isEmpty()) {
            return before.follow(
                    Entitled.of(resource, reasons, before.isOn(), today), reasons, resource.isInDirectory());
        }
        if (before.revision() == 0 || before.status() == Status.ENDED || before.status() == Status.BEING_ENDED) {
            return before;
        }
        // every reason was taken back: it ends now
        return before.ending(resource.isInDirectory() ? Status.BEING_ENDED : Status.ENDED, today);
    }

    private static AssignmentRow fresh(UUID identity, CatalogResource resource) {
        return new AssignmentRow(
                UUID.randomUUID(),
                resource.organizationId(),
                identity,
                resource.id(),
                identity,
                null,
                Status.ENDED,
                null,
                null,
                null,
                NO_GRANTS,
                0);
    }

    /** One account an identity: enabled while a user service is on, with the groups of all that is on or frozen. */
    private static @Nullable WantedAccount wantedAccount(
            UUID identity, Map<UUID, CatalogResource> resources, Collection<AssignmentRow> rows) {
        boolean exists = false;
        boolean enabled = false;
        boolean unsettled = false;
        UUID organization = null;
        Set<String> groups = new HashSet<>();
        for (AssignmentRow row : rows) {
            CatalogResource resource = resources.get(row.resourceId());
            if (resource == null || !resource.isInDirectory()) {
                continue;
            }
            if (resource.kind() == Kind.USER_SERVICE) {
                exists = true;
                organization = row.organizationId();
                enabled |= row.isUsable();
            }
            unsettled |= row.isUnsettled();
            if (row.isOn()) {
                groups.addAll(resource.groupsAt(row.level()));
            }
        }
        return exists && organization != null
                ? new WantedAccount(identity, organization, enabled, groups, unsettled, false)
                : null;
    }

    private static Map<UUID, Map<UUID, AssignmentRow>> byIdentity(List<AssignmentRow> rows) {
        Map<UUID, Map<UUID, AssignmentRow>> byIdentity = new HashMap<>();
        for (AssignmentRow row : rows) {
            byIdentity.computeIfAbsent(row.identityId(), id -> new HashMap<>()).put(row.resourceId(), row);
        }
        return byIdentity;
    }
}
