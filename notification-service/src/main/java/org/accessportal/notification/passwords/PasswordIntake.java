package org.accessportal.notification.passwords;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.accessportal.platform.events.AssignmentState;
import org.accessportal.platform.events.AssignmentState.Activation;
import org.accessportal.platform.events.AssignmentState.Assignment;
import org.accessportal.platform.events.AssignmentState.Status;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Follows activations: each that needs a password is taken down once, under its account and number (PW-1); ended or
 * frozen ones are withdrawn (PW-3). What was history when this database began tells nobody.
 */
@ApplicationScoped
class PasswordIntake implements EventHandler<AssignmentState> {

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
        jdbi.useHandle(handle -> {
            for (Received<AssignmentState> received : batch) {
                Assignment assignment = (Assignment) received.event();
                Activation activation = assignment.activation();
                if (activation != null) {
                    follow(handle, assignment, activation, received.history());
                }
            }
        });
    }

    private void follow(Handle handle, Assignment assignment, Activation activation, boolean history) {
        boolean active = assignment.status() == Status.ACTIVE;
        boolean over = assignment.status() == Status.FROZEN
                || assignment.status() == Status.BEING_ENDED
                || assignment.status() == Status.ENDED;
        if (active && activation.passwordNeeded()) {
            withdraw(handle, activation, activation.number() - 1);
            takeDown(handle, assignment, activation, history);
        } else if (over) {
            withdraw(handle, activation, activation.number());
        }
    }

    private void takeDown(Handle handle, Assignment assignment, Activation activation, boolean history) {
        handle.createUpdate("""
                        insert into initial_password (id, account_id, activation, organization_id, identity_id,
                          engagement_id, resource_id, state, notified, since)
                        values (gen_random_uuid(), :account, :activation, :organization, :identity, :engagement, :resource,
                          'WAITING', :history, :now)
                        on conflict (account_id, activation) do nothing
                        """)
                .bind("account", activation.accountId())
                .bind("activation", activation.number())
                .bind("organization", assignment.organizationId())
                .bind("identity", assignment.identityId())
                .bind("engagement", assignment.engagementId())
                .bind("resource", assignment.resourceId())
                .bind("history", history)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static void withdraw(Handle handle, Activation activation, int upTo) {
        handle.createUpdate("""
                        with withdrawn as (
                          update initial_password set state = 'WITHDRAWN', version = version + 1
                          where account_id = :account and activation <= :upTo and state in ('WAITING', 'FETCHED', 'USELESS')
                          returning id),
                        emptied as (
                          delete from message_object o using message m where m.id = o.message_id and m.state = 'WAITING'
                            and o.object_id in (select id from withdrawn)
                          returning o.message_id)
                        update message m set state = 'WITHDRAWN' where m.state = 'WAITING'
                          and m.id in (select message_id from emptied) and not exists (
                            select from message_object o where o.message_id = m.id
                              and o.object_id not in (select id from withdrawn))
                        """)
                .bind("account", activation.accountId())
                .bind("upTo", upTo)
                .execute();
    }
}
