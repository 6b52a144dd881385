package org.accessportal.order.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.accessportal.order.FreeText;
import org.accessportal.order.lines.Cause;
import org.accessportal.order.lines.Lines;
import org.accessportal.order.reach.ReachBodies.EndingsBody;
import org.accessportal.order.reach.ReachBodies.EndingsView;
import org.accessportal.order.reach.UnitManagers.ManagedUnit;
import org.accessportal.platform.directory.Acting;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;

/** What a manager sees of the access that others have at the unit, and ends of it (OR-7, AS-6). */
@ApplicationScoped
@Transactional
class ReachService {

    private final ReachQueries queries;
    private final UnitManagers managers;
    private final Lines lines;
    private final Clock clock;

    ReachService(ReachQueries queries, UnitManagers managers, Lines lines, Clock clock) {
        this.queries = queries;
        this.managers = managers;
        this.lines = lines;
        this.clock = clock;
    }

    Page<ReachView> page(PageRequest page, Actor actor) {
        UUID organization = actor.organizationId();
        List<UUID> units = managed(actor).stream().map(ManagedUnit::unitId).toList();
        return new Page<>(
                queries.page(units, organization, page.offset(), page.limit()),
                queries.count(units, organization),
                page.limit(),
                page.offset());
    }

    /** Ends lines today, whoever ordered them: all, or none when one of them is nothing of the actor's units (AS-6). */
    EndingsView end(EndingsBody body, Actor actor) {
        List<ManagedUnit> managed = managed(actor);
        Set<UUID> asked = new TreeSet<>(body.lineIds()); // locked in one order, whoever else ends some of them
        Map<UUID, List<UUID>> reaching =
                queries.unitsOf(asked, managed.stream().map(ManagedUnit::unitId).toList(), actor);
        if (!reaching.keySet().containsAll(asked)) {
            throw CommonProblem.NOT_FOUND.because("Not all of these lines give access at a unit that you manage");
        }
        var cause = new Cause(actor.identityId(), clock.instant(), FreeText.checked("reason", body.reason()));
        asked.forEach(line -> lines.end(line, cause.as(firstOf(managed, reaching.getOrDefault(line, List.of())))));
        return new EndingsView(asked.size());
    }

    private static Acting firstOf(List<ManagedUnit> managed, List<UUID> reached) {
        Set<UUID> units = new HashSet<>(reached);
        return managed.stream()
                .filter(one -> units.contains(one.unitId()))
                .findFirst()
                .orElseThrow()
                .acting();
    }

    private List<ManagedUnit> managed(Actor actor) {
        UUID organization = actor.organizationId();
        return managers.managedBy(actor.identityId(), queries.reached(organization), organization);
    }
}
