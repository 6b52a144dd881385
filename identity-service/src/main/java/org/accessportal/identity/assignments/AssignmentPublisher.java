package org.accessportal.identity.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.platform.events.AssignmentState.Activation;
import org.accessportal.platform.events.ResourceState.Kind;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Publishes assignments as they stand; a user service's with the account's latest activation. One that has ended beside
 * another that goes on comes without: the account's password is still to be fetched (PW-3).
 */
@ApplicationScoped
class AssignmentPublisher {

    /** An account, and whether it should be enabled. */
    private record Account(Activation activation, boolean enabled) {}

    private final Jdbi jdbi;
    private final AssignmentRepository repository;
    private final Outbox outbox;
    private final RevisionEpoch epoch;

    AssignmentPublisher(Jdbi jdbi, AssignmentRepository repository, Outbox outbox, RevisionEpoch epoch) {
        this.jdbi = jdbi;
        this.repository = repository;
        this.outbox = outbox;
        this.epoch = epoch;
    }

    void publish(List<AssignmentRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<UUID, CatalogResource> resources = repository.resources();
        Map<UUID, Account> accounts = accounts(rows);
        outbox.publishAll(rows.stream()
                .map(row -> {
                    CatalogResource resource = resources.get(row.resourceId());
                    boolean hasAccount = resource != null && resource.kind() == Kind.USER_SERVICE;
                    return row.state(epoch, hasAccount ? activation(row, accounts.get(row.identityId())) : null);
                })
                .toList());
    }

    private static @Nullable Activation activation(AssignmentRow row, @Nullable Account account) {
        return account == null || (account.enabled() && row.isOver()) ? null : account.activation();
    }

    /** The accounts that have been activated, by identity. */
    private Map<UUID, Account> accounts(List<AssignmentRow> rows) {
        Map<UUID, Account> accounts = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select identity_id, id, activation, password_needed, enabled from account
                        where identity_id = any(:ids) and activation > 0
                        """)
                .bind(
                        "ids",
                        rows.stream().map(AssignmentRow::identityId).distinct().toArray(UUID[]::new))
                .map((row, context) -> accounts.put(
                        row.getObject(1, UUID.class),
                        new Account(
                                new Activation(row.getObject(2, UUID.class), row.getInt(3), row.getBoolean(4)),
                                row.getBoolean(5))))
                .list());
        return accounts;
    }
}
