package org.accessportal.platform.directory;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accessportal.platform.events.IdentityState.Engagement;
import org.accessportal.platform.events.IdentityState.Identity;
import org.accessportal.platform.events.ResponsibilityState.Delegation;
import org.accessportal.platform.events.ResponsibilityState.Responsibility;
import org.jdbi.v3.core.Handle;

/**
 * Waits, before the replica takes in that rights have ended, for what those who lose them are in the middle of, and lets
 * them begin nothing until it has: no decision that rested on a right is committed after this service knew that it had
 * ended. {@link Directory#requireCurrentRights} is the other side.
 */
@ApplicationScoped
class EndingRights {

    /** Those who lose a right when these states replace the known ones, each once, in an order that all keep. */
    private static final String HOLD_LOSING = """
            with lost_manager as (
              select m.identity_id, m.manager_id from directory_manager m
              where m.identity_id = any(:people) and m.manager_id is not null
                and (m.engagement_id, m.manager_id) not in (select * from unnest(:engagements, :managers))),
            losing as (
              select identity_id as id from lost_manager
              union select manager_id from lost_manager
              union select d.delegate_id from directory_delegation d join lost_manager m on m.manager_id = d.identity_id
              union select d.delegate_id from directory_delegation d
                where d.identity_id = any(:people) and d.delegation_id <> all(:delegations)
              union select r.identity_id from directory_role r
                where r.identity_id = any(:people) and (r.identity_id, r.role, coalesce(r.administration_code, ''))
                  not in (select * from unnest(:holders, :roles, :administrations))
              union select p.identity_id from directory_protection_officer p
                where p.identity_id = any(:people) and p.identity_id <> all(:officers)
              union select unnest(:stopped))
            """;

    private static final String HOLD_LEAVING = """
            with leaving as (
              select distinct e.identity_id as id from directory_engagement e
              where e.identity_id = any(:people) and not exists (
                select from unnest(:engagements, cast(:ends as date[])) now(id, ends_on)
                where now.id = e.engagement_id and (now.ends_on is null or now.ends_on >= e.ends_on))),
            losing as (
              select id from leaving
              union select d.delegate_id from directory_delegation d join leaving on d.identity_id = leaving.id
              where d.fellow_manager)
            """;

    private static final String HOLD =
            "select count(hold_person(id)) from (select id from losing order by hashtext(id::text) & 255) ordered";

    private record Managed(UUID engagementId, UUID managerId) {}

    private record Held(UUID identityId, String role, String administrationCode) {}

    /** Waits for those from whom these states take a right, a session or all access. */
    void awaitLosing(Handle handle, List<Responsibility> responsibilities) {
        List<Managed> managed = managed(responsibilities);
        List<Held> held = held(responsibilities);
        handle.createQuery(HOLD_LOSING + HOLD)
                .bind("people", ids(responsibilities.stream().map(Responsibility::identityId)))
                .bind("engagements", ids(managed.stream().map(Managed::engagementId)))
                .bind("managers", ids(managed.stream().map(Managed::managerId)))
                .bind("delegations", ids(delegations(responsibilities).map(Delegation::delegationId)))
                .bind("holders", ids(held.stream().map(Held::identityId)))
                .bind("roles", held.stream().map(Held::role).toArray(String[]::new))
                .bind(
                        "administrations",
                        held.stream().map(Held::administrationCode).toArray(String[]::new))
                .bind(
                        "officers",
                        ids(responsibilities.stream()
                                .filter(Responsibility::holdsProtections)
                                .map(Responsibility::identityId)))
                .bind(
                        "stopped",
                        ids(responsibilities.stream()
                                .filter(EndingRights::isStopped)
                                .map(Responsibility::identityId)))
                .mapTo(Long.class)
                .one();
    }

    /** Waits for those of whom these states end an engagement earlier than was known. */
    void awaitLeaving(Handle handle, List<Identity> identities) {
        List<Engagement> engagements = identities.stream()
                .flatMap(identity -> identity.engagements().stream())
                .toList();
        handle.createQuery(HOLD_LEAVING + HOLD)
                .bind("people", ids(identities.stream().map(Identity::identityId)))
                .bind("engagements", ids(engagements.stream().map(Engagement::engagementId)))
                .bind(
                        "ends",
                        engagements.stream()
                                .map(Engagement::to)
                                .map(to -> to == null ? null : to.toString())
                                .toArray(String[]::new))
                .mapTo(Long.class)
                .one();
    }

    private static List<Managed> managed(List<Responsibility> responsibilities) {
        List<Managed> managed = new ArrayList<>();
        responsibilities.stream().flatMap(each -> each.managers().stream()).forEach(manager -> {
            UUID id = manager.managerId();
            if (id != null) {
                managed.add(new Managed(manager.engagementId(), id));
            }
        });
        return managed;
    }

    private static List<Held> held(List<Responsibility> responsibilities) {
        return responsibilities.stream()
                .flatMap(each -> each.roles().stream()
                        .map(grant -> new Held(
                                each.identityId(),
                                grant.role().name(),
                                requireNonNullElse(grant.administrationCode(), ""))))
                .toList();
    }

    private static Stream<Delegation> delegations(List<Responsibility> responsibilities) {
        return responsibilities.stream()
                .flatMap(each -> requireNonNullElse(each.delegations(), List.<Delegation>of()).stream());
    }

    private static boolean isStopped(Responsibility responsibility) {
        List<UUID> ended = responsibility.endedSessions();
        return responsibility.block() != null || (ended != null && !ended.isEmpty());
    }

    private static UUID[] ids(Stream<UUID> people) {
        return people.toArray(UUID[]::new);
    }
}
