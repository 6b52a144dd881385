package org.accessportal.identity.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accessportal.platform.tracing.Traces;
import org.jdbi.v3.core.Jdbi;

/** What every identity's account in the directory should be; delivering it is somebody else's. */
@ApplicationScoped
public class Accounts {

    /**
     * What an account should be.
     *
     * @param unsettled whether assignments wait for a delivery, even if the directory has nothing to show of them
     * @param stopped the person's access is stopped (AS-5): delivered before everything else
     */
    record WantedAccount(
            UUID identityId,
            UUID organizationId,
            boolean enabled,
            Set<String> groups,
            boolean unsettled,
            boolean stopped) {

        /** The same for somebody whose access is stopped: disabled, and in no group that the portal gives. */
        WantedAccount blocked() {
            return new WantedAccount(identityId, organizationId, false, Set.of(), unsettled, true);
        }
    }

    private static final String WANT = """
            insert into account (id, organization_id, identity_id, enabled, groups, desired_version,
              next_attempt_at, blocked, traceparent)
            values (gen_random_uuid(), :organization, :identity, :enabled, :groups, 1, :now, :blocked, :traceparent)
            on conflict (identity_id) do update set enabled = excluded.enabled, groups = excluded.groups,
              desired_version = account.desired_version + 1, attempts = 0,
              next_attempt_at = excluded.next_attempt_at, blocked = excluded.blocked, traceparent = excluded.traceparent,
              delivered_enabled = account.delivered_enabled and not excluded.blocked
              where account.enabled <> excluded.enabled or account.groups <> excluded.groups or :unsettled
                or account.blocked <> excluded.blocked
            """;

    private final Jdbi jdbi;
    private final Traces traces;
    private final Clock clock;

    Accounts(Jdbi jdbi, Traces traces, Clock clock) {
        this.jdbi = jdbi;
        this.traces = traces;
        this.clock = clock;
    }

    /**
     * Notes what the accounts should be; only where that differs is there anything to deliver. After a block the account
     * is activated anew, even if it was lifted before the directory had heard of it. Returns whose account is to be
     * another one than was noted.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> want(List<WantedAccount> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        String traceparent = traces.traceparent();
        return jdbi.withHandle(handle -> {
            var batch = handle.prepareBatch(WANT);
            for (WantedAccount account : wanted) {
                batch.bind("organization", account.organizationId())
                        .bind("identity", account.identityId())
                        .bind("enabled", account.enabled())
                        .bind("unsettled", account.unsettled())
                        .bind("blocked", account.stopped())
                        .bind("traceparent", traceparent)
                        .bind("groups", account.groups().stream().sorted().toArray(String[]::new))
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .add();
            }
            int[] noted = batch.execute();
            return IntStream.range(0, noted.length)
                    .filter(i -> noted[i] > 0 && !wanted.get(i).unsettled())
                    .mapToObj(i -> wanted.get(i).identityId())
                    .toList();
        });
    }

    /** The people's names or addresses changed: their accounts are delivered anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    void deliverAnew(Collection<UUID> identityIds) {
        // in the order of everybody else who locks several
        jdbi.useHandle(handle -> handle.createUpdate("""
                        with mine as (select id from account where identity_id = any(:ids) order by identity_id for update)
                        update account set desired_version = desired_version + 1, attempts = 0, next_attempt_at = :now,
                          traceparent = :traceparent
                        where id in (select id from mine)
                        """)
                .bind("ids", identityIds.toArray(UUID[]::new))
                .bind("traceparent", traces.traceparent())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
    }
}
