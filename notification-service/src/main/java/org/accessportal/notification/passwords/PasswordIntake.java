package org.accessportal.notification.passwords;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.AssignmentState;
import org.accessportal.platform.events.AssignmentState.Activation;
import org.accessportal.platform.events.AssignmentState.Assignment;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Follows activations: each that needs a password is taken down once, under its account and number (PW-1); ended,
 * frozen or blocked ones are withdrawn (PW-3, AS-5). What was history when this database began tells nobody.
 */
@ApplicationScoped
class PasswordIntake implements EventHandler<AssignmentState> {

    /** An activation that needs a password. */
    private record Needed(Assignment assignment, Activation activation, boolean history) {}

    /** An account whose activations up to that number need none any more. */
    private record Over(UUID accountId, int upTo) {}

    private final Jdbi jdbi;
    private final Clock clock;

    PasswordIntake(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.ASSIGNMENTS;
    }

    @Override
    public void handle(List<Received<AssignmentState>> batch) {
        List<Over> over = new ArrayList<>();
        List<Needed> needed = new ArrayList<>();
        for (Received<AssignmentState> received : batch) {
            Assignment assignment = (Assignment) received.event();
            Activation activation = assignment.activation();
            if (activation == null) {
                continue;
            }
            switch (assignment.status()) {
                case ACTIVE -> {
                    if (activation.passwordNeeded()) {
                        over.add(new Over(activation.accountId(), activation.number() - 1));
                        needed.add(new Needed(assignment, activation, received.history()));
                    }
                }
                case FROZEN, BLOCKED, BEING_ENDED, ENDED ->
                    over.add(new Over(activation.accountId(), activation.number()));
                case PLANNED, BEING_DELIVERED, FAILED -> {} // nothing new for the password
            }
        }
        jdbi.useHandle(handle -> {
            withdraw(handle, over);
            takeDown(handle, needed);
        });
    }

    private void takeDown(Handle handle, List<Needed> needed) {
        if (needed.isEmpty()) {
            return;
        }
        var insert = handle.prepareBatch("""
                insert into initial_password (id, account_id, activation, organization_id, identity_id,
                  engagement_id, resource_id, state, notified, since)
                values (gen_random_uuid(), :accountId, :number, :organizationId, :identityId, :engagementId, :resourceId,
                  'WAITING', :history, :now)
                on conflict (account_id, activation) do nothing
                """);
        for (Needed each : needed) {
            insert.bindMethods(each.assignment())
                    .bindMethods(each.activation())
                    .bind("history", each.history())
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .add();
        }
        insert.execute();
    }

    /** Withdraws what has been taken down of these activations and those before them, and the mails about it alone. */
    private static void withdraw(Handle handle, List<Over> over) {
        if (over.isEmpty()) {
            return;
        }
        handle.createUpdate("""
                        with withdrawn as (
                          update initial_password p set state = 'WITHDRAWN', version = version + 1
                          from unnest(:accounts, :numbers) as gone (account_id, up_to)
                          where p.account_id = gone.account_id and p.activation <= gone.up_to
                            and p.state in ('WAITING', 'FETCHED', 'USELESS')
                          returning p.id),
                        emptied as (
                          delete from message_object o using message m where m.id = o.message_id and m.state = 'WAITING'
                            and o.object_id in (select id from withdrawn)
                          returning o.message_id)
                        update message m set state = 'WITHDRAWN' where m.state = 'WAITING'
                          and m.id in (select message_id from emptied) and not exists (
                            select from message_object o where o.message_id = m.id
                              and o.object_id not in (select id from withdrawn))
                        """)
                .bind("accounts", over.stream().map(Over::accountId).toArray(UUID[]::new))
                .bind("numbers", over.stream().map(Over::upTo).toArray(Integer[]::new))
                .execute();
    }
}
