package org.accessportal.order.separations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.order.separations.ViolationQueries.Reach;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.directory.Directory.HeldRole;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;

/** Shows who holds what nobody may hold together, to those whose role it is to mend or to watch it (PO-9, RO-6). */
@ApplicationScoped
@Transactional
class ViolationService {

    private static final Set<Role> READING =
            EnumSet.of(Role.POLICY_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR);

    private final ViolationQueries violations;
    private final Directory directory;

    ViolationService(ViolationQueries violations, Directory directory) {
        this.violations = violations;
        this.directory = directory;
    }

    List<ViolationCount> counts(Actor actor) {
        return violations.counts(reach(actor));
    }

    Page<ViolationView> page(UUID separationId, PageRequest page, Actor actor) {
        Reach reach = reach(actor);
        if (!violations.isInForce(separationId, actor)) {
            throw CommonProblem.NOT_FOUND.because("No such separation");
        }
        return new Page<>(
                violations.page(separationId, reach, page),
                violations.count(separationId, reach),
                page.limit(),
                page.offset());
    }

    private Reach reach(Actor actor) {
        List<HeldRole> roles = directory.rolesOf(actor.identityId()).stream()
                .filter(held -> READING.contains(held.role()))
                .toList();
        if (roles.isEmpty()) {
            throw CommonProblem.FORBIDDEN.because(
                    "This takes a policy administrator, a system administrator or an auditor");
        }
        return new Reach(
                actor,
                roles.stream().anyMatch(held -> held.administrationCode() == null),
                roles.stream()
                        .map(HeldRole::administrationCode)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
