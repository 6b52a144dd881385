package org.accessportal.policy.policies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.directory.Directory.HeldRole;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who may read and change which policies, and what belongs to them (PO-1, PO-9, RO-6). */
@ApplicationScoped
public class PolicyRights {

    /**
     * What one person may do with the policies of the organization.
     *
     * @param writesAll may change every policy
     * @param readsAll sees every policy, drafts too
     * @param keepsAll may change the policies of every administration
     * @param keeps the administrations whose policies the person changes besides
     * @param worksIn the administrations whose active policies the person reads
     */
    public record Reach(boolean writesAll, boolean readsAll, boolean keepsAll, Set<String> keeps, Set<String> worksIn) {

        /** Whether the person may change what belongs to the administration; null: to the whole organization. */
        public boolean mayChange(@Nullable String administrationCode) {
            return writesAll || (administrationCode != null && (keepsAll || keeps.contains(administrationCode)));
        }

        /** Whether drafts and retired ones are seen too. */
        public boolean seesEveryVersion(@Nullable String administrationCode) {
            return readsAll || mayChange(administrationCode);
        }

        /** Whether what gives or holds there now is seen. */
        public boolean seesActive(@Nullable String administrationCode) {
            return administrationCode == null || worksIn.contains(administrationCode);
        }
    }

    private final Directory directory;
    private final Jdbi jdbi;
    private final Clock clock;

    PolicyRights(Directory directory, Jdbi jdbi, Clock clock) {
        this.directory = directory;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** How far the actor's rights reach; read in the transaction under way. */
    public Reach of(Actor actor) {
        List<HeldRole> roles = directory.rolesOf(actor.identityId());
        boolean system = holds(roles, Role.SYSTEM_ADMINISTRATOR);
        boolean everywhere = roles.stream()
                .anyMatch(held -> held.role() == Role.POLICY_ADMINISTRATOR && held.administrationCode() == null);
        Set<String> keeps = roles.stream()
                .filter(held -> held.role() == Role.POLICY_ADMINISTRATOR)
                .map(HeldRole::administrationCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Reach(system, system || everywhere || holds(roles, Role.AUDITOR), everywhere, keeps, worksIn(actor));
    }

    private static boolean holds(List<HeldRole> roles, Role role) {
        return roles.stream().anyMatch(held -> held.role() == role);
    }

    private Set<String> worksIn(Actor actor) {
        return jdbi.withHandle(handle -> new HashSet<>(handle.createQuery("""
                        select distinct administration_code from directory_engagement
                        where identity_id = :id and (ends_on is null or ends_on >= :today)
                        """)
                .bind("id", actor.identityId())
                .bind("today", PortalTime.today(clock))
                .mapTo(String.class)
                .list()));
    }
}
