package org.accessportal.identity.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
     * Notes that the directory holds that version of an account. The first time after it was disabled, or made, is an
     * activation of its own; with a password needed, somebody is to be told (PW-1).
     */
    @Transactional
    public void settle(UUID accountId, long version, boolean enabled, boolean passwordNeeded) {
        jdbi.useHandle(handle -> {
            List<UUID> identity = handle.createQuery("select identity_id from account where id = :id")
                    .bind("id", accountId)
                    .mapTo(UUID.class)
                    .list();
            // before the account, as whoever works assignments out does: what is wanted cannot change in between
            List<AssignmentRow> rows = repository.locked(identity.toArray(UUID[]::new));
            if (note(handle, accountId, version, enabled, passwordNeeded)) {
                comeToRest(rows);
            }
        });
    }

    /** Returns whether the directory now holds all that is wanted of the account. */
    private static boolean note(Handle handle, UUID accountId, long version, boolean enabled, boolean passwordNeeded) {
        return handle.createQuery("""
                        update account set delivered_version = :version, last_error = null, attempts = 0,
                          activation = activation + case when :enabled and delivered_enabled is not true then 1 else 0 end,
                          password_needed = case when :enabled and delivered_enabled is not true then :needed
                            else password_needed end,
                          delivered_enabled = :enabled
                        where id = :id and delivered_version < :version
                        returning delivered_version = desired_version
                        """)
                .bind("id", accountId)
                .bind("version", version)
                .bind("enabled", enabled)
                .bind("needed", passwordNeeded)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false);
    }

    private void comeToRest(List<AssignmentRow> rows) {
        List<AssignmentRow> rested = new ArrayList<>();
        for (AssignmentRow row : rows) {
            switch (row.status()) {
                case BEING_DELIVERED, FAILED -> rested.add(row.with(Status.ACTIVE));
                case BEING_ENDED -> rested.add(row.with(Status.ENDED));
                case PLANNED, ACTIVE, FROZEN, ENDED -> {}
            }
        }
        publisher.publish(repository.store(rested));
    }
}
