package org.accessportal.identity.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.platform.events.AssignmentState.Status;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What has been delivered: activations are counted, and assignments come to rest. */
@ApplicationScoped
public class DeliveredAccounts {

    private final Jdbi jdbi;
    private final AssignmentRepository repository;
    private final AssignmentPublisher publisher;

    DeliveredAccounts(Jdbi jdbi, AssignmentRepository repository, AssignmentPublisher publisher) {
        this.jdbi = jdbi;
        this.repository = repository;
        this.publisher = publisher;
    }

    /**
     * An account that the directory now holds.
     *
     * @param version the version of what was wanted that was delivered
     * @param passwordNeeded nobody knows a password for it
     */
    public record Settled(UUID accountId, UUID identityId, long version, boolean enabled, boolean passwordNeeded) {}

    /**
     * Notes what the directory holds; what came after something newer had been delivered is delivered anew: nobody knows
     * which of the two the directory holds. The first time after an account was disabled, or made, is an activation of its
     * own; with a password needed, somebody is to be told (PW-1).
     */
    @Transactional
    public void settle(List<Settled> settled) {
        if (settled.isEmpty()) {
            return;
        }
        // before the accounts, as whoever works assignments out does: what is wanted cannot change in between
        List<AssignmentRow> rows = repository.locked(
                settled.stream().map(Settled::identityId).distinct().toArray(UUID[]::new));
        Set<UUID> asWanted = jdbi.withHandle(handle -> note(handle, settled));
        comeToRest(
                rows.stream().filter(row -> asWanted.contains(row.identityId())).toList());
    }

    /** Returns the identities of whose accounts the directory now holds all that is wanted. */
    private static Set<UUID> note(Handle handle, List<Settled> settled) {
        return handle
                .createQuery("""
                        with overtaken as (
                          update account a set desired_version = a.desired_version + 1, attempts = 0,
                            next_attempt_at = least(a.next_attempt_at, now())
                          from unnest(:ids, :versions) as d (id, version)
                          where a.id = d.id and a.delivered_version > d.version),
                        done as (
                          select a.id, d.version, d.enabled, d.needed,
                            d.enabled and a.delivered_enabled is not true as activated
                          from unnest(:ids, :versions, :enabled, :needed) as d (id, version, enabled, needed)
                          join account a on a.id = d.id order by a.identity_id for update of a)
                        update account a set delivered_version = d.version, last_error = null, attempts = 0,
                          activation = activation + d.activated::integer,
                          password_needed = case when d.activated then d.needed else a.password_needed end,
                          delivered_enabled = d.enabled
                        from done d where a.id = d.id and a.delivered_version < d.version
                        returning a.identity_id, a.delivered_version = a.desired_version
                        """)
                .bind("ids", settled.stream().map(Settled::accountId).toArray(UUID[]::new))
                .bind("versions", settled.stream().map(Settled::version).toArray(Long[]::new))
                .bind("enabled", settled.stream().map(Settled::enabled).toArray(Boolean[]::new))
                .bind("needed", settled.stream().map(Settled::passwordNeeded).toArray(Boolean[]::new))
                .map((row, context) -> row.getBoolean(2) ? row.getObject(1, UUID.class) : null)
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void comeToRest(List<AssignmentRow> rows) {
        List<AssignmentRow> rested = new ArrayList<>();
        for (AssignmentRow row : rows) {
            switch (row.status()) {
                case BEING_DELIVERED, FAILED -> rested.add(row.with(Status.ACTIVE));
                case BEING_ENDED -> rested.add(row.with(Status.ENDED));
                case PLANNED, ACTIVE, FROZEN, BLOCKED, ENDED -> {}
            }
        }
        publisher.publish(repository.store(rested));
    }
}
