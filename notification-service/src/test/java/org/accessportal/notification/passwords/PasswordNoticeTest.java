package org.accessportal.notification.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.NotificationTestProfile;
import org.accessportal.platform.events.AssignmentState.Activation;
import org.accessportal.platform.events.AssignmentState.Assignment;
import org.accessportal.platform.events.AssignmentState.Status;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.messaging.Received;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PW-1, PW-2, PW-3: who is told of an initial password, and when nobody is. */
@QuarkusTest
@TestProfile(NotificationTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class PasswordNoticeTest {

    static final UUID ORGANIZATION = new UUID(0, 1);
    static final UUID EMPLOYEE = new UUID(0, 2);
    static final UUID MANAGER = new UUID(0, 3);
    static final UUID ENGAGEMENT = new UUID(0, 4);
    static final UUID ACCOUNT = new UUID(0, 5);
    static final UUID RESOURCE = new UUID(0, 6);

    @Inject
    PasswordIntake intake;

    @Inject
    PasswordNotices notices;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void employeeWithAManager() {
        jdbi.useHandle(handle -> {
            handle.execute(
                    "truncate initial_password, message, message_object, directory_manager, directory_engagement, directory_role, directory_heartbeat");
            handle.createUpdate(
                            "insert into directory_manager values (:engagement, :employee, :manager, 'LINE_MANAGER', null, null)")
                    .bind("engagement", ENGAGEMENT)
                    .bind("employee", EMPLOYEE)
                    .bind("manager", MANAGER)
                    .execute();
        });
    }

    /** PW-1. */
    @Test
    void nearestManagerIsToldOnce() {
        take(active(1, true), false);
        take(active(1, true), false);
        makeNotices();
        makeNotices();
        assertThat(recipients()).containsExactly(MANAGER);
    }

    /** PW-2. */
    @Test
    void nobodyIsToldWhenTheOldPasswordStillApplies() {
        take(active(1, false), false);
        makeNotices();
        assertThat(recipients()).isEmpty();
    }

    /** PW-3. */
    @Test
    void whatWaitsIsWithdrawnWhenTheEngagementHasEnded() {
        take(active(1, true), false);
        makeNotices();
        take(state(Status.ENDED, 1, true), false);
        assertThat(states("initial_password")).containsExactly("WITHDRAWN");
        assertThat(states("message")).containsExactly("WITHDRAWN");
    }

    /** AS-5. */
    @Test
    void whatWaitsIsWithdrawnWhenAccessIsStopped() {
        take(active(1, true), false);
        makeNotices();
        take(state(Status.BLOCKED, 1, true), false);
        assertThat(states("initial_password")).containsExactly("WITHDRAWN");
        assertThat(states("message")).containsExactly("WITHDRAWN");
        take(active(2, true), false);
        assertThat(states("initial_password")).containsExactlyInAnyOrder("WITHDRAWN", "WAITING");
    }

    /** PW-3: also when events arrive late. */
    @Test
    void nobodyIsToldAboutAnEngagementThatHasEnded() {
        jdbi.useHandle(handle -> handle.createUpdate("update directory_manager set ends_on = :day")
                .bind(
                        "day",
                        LocalDate.now(org.accessportal.platform.time.PortalTime.ZONE)
                                .minusDays(1))
                .execute());
        take(active(1, true), false);
        makeNotices();
        assertThat(recipients()).isEmpty();
    }

    /** PO-5, PW-2: thawing takes a new initial password, and the one before is of no use. */
    @Test
    void laterActivationTakesThePlaceOfTheOneBefore() {
        take(active(1, true), false);
        take(active(2, true), false);
        makeNotices();
        assertThat(recipients()).hasSize(1);
        assertThat(states("initial_password")).containsExactlyInAnyOrder("WITHDRAWN", "WAITING");
    }

    /** A rebuild from the topic sends nothing. */
    @Test
    void historyTellsNobody() {
        take(active(1, true), true);
        makeNotices();
        assertThat(recipients()).isEmpty();
        assertThat(states("initial_password")).containsExactly("WAITING");
    }

    /** RO-8: the message waits until it is known who the nearest manager is. */
    @Test
    void noticeWaitsForTheManager() {
        jdbi.useHandle(handle -> handle.execute("delete from directory_manager"));
        take(active(1, true), false);
        makeNotices();
        assertThat(recipients()).isEmpty();
        employeeIsManagedAgain();
        makeNotices();
        assertThat(recipients()).containsExactly(MANAGER);
    }

    private void employeeIsManagedAgain() {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into directory_manager values (:engagement, :employee, :manager, 'LINE_MANAGER', null, null)")
                .bind("engagement", ENGAGEMENT)
                .bind("employee", EMPLOYEE)
                .bind("manager", MANAGER)
                .execute());
    }

    private void take(Assignment assignment, boolean history) {
        QuarkusTransaction.requiringNew()
                .run(() -> intake.handle(List.of(new Received<>(UUID.randomUUID(), assignment, history))));
    }

    private void makeNotices() {
        notices.makeNext();
    }

    private List<UUID> recipients() {
        return jdbi.withHandle(handle -> handle.createQuery("select recipient_id from message")
                .mapTo(UUID.class)
                .list());
    }

    private List<String> states(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select state from " + table)
                .mapTo(String.class)
                .list());
    }

    private static Assignment active(int activation, boolean passwordNeeded) {
        return state(Status.ACTIVE, activation, passwordNeeded);
    }

    private static Assignment state(Status status, int activation, boolean passwordNeeded) {
        return new Assignment(
                new UUID(1, 1),
                new Revision(0, 1),
                ORGANIZATION,
                EMPLOYEE,
                ENGAGEMENT,
                RESOURCE,
                "bas",
                status,
                null,
                null,
                List.of(),
                new Activation(ACCOUNT, activation, passwordNeeded));
    }
}
