package org.accessportal.identity.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.events.Event;
import org.accessportal.platform.events.OrderLineState.Line;
import org.accessportal.platform.events.OrderLineState.Status;
import org.accessportal.platform.events.OrderLineState.Task;
import org.accessportal.platform.events.ResourceState.Kind;
import org.accessportal.platform.events.ResourceState.Resource;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.messaging.Received;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is ordered and approved becomes an assignment, with the order line as its reason (OR-2, PR-6). */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class OrderedAssignmentTest {

    private static final UUID ORGANIZATION = new UUID(0, 1);
    private static final UUID EMPLOYEE = new UUID(0, 2);
    private static final UUID ENGAGEMENT = new UUID(0, 3);
    private static final UUID SYSTEM = new UUID(0, 4);
    private static final UUID LINE = new UUID(0, 5);
    private static final UUID TASK = new UUID(0, 6);

    @Inject
    ResourceIntake resources;

    @Inject
    OrderLineIntake lines;

    @Inject
    Jdbi jdbi;

    private final LocalDate today = LocalDate.now(PortalTime.ZONE);

    @BeforeEach
    void employeeAndSystemWithoutAConnector() {
        jdbi.useHandle(handle -> {
            handle.execute(
                    "truncate resource, entitlement, ordered, assignment, account, reassessment, outbox, engagement");
            handle.createUpdate("""
                            insert into engagement (id, organization_id, identity_id, source_id, source_key, unit_id,
                              administration_code, content_hash, ends_on)
                            values (:id, :organization, :employee, gen_random_uuid(), 'e', gen_random_uuid(), '602',
                              gen_random_uuid(), :ends)
                            """)
                    .bind("id", ENGAGEMENT)
                    .bind("organization", ORGANIZATION)
                    .bind("employee", EMPLOYEE)
                    .bind("ends", today.plusDays(30))
                    .execute();
        });
        var system = new Resource(
                SYSTEM, new Revision(0, 1), ORGANIZATION, "lifecare", Kind.PERMISSION, List.of(), 0, 0, false, null);
        QuarkusTransaction.requiringNew().run(() -> resources.handle(List.of(received(system))));
    }

    /** What no connector delivers is there as soon as it is wanted: who must carry it out has done so (PR-6). */
    @Test
    void approvedLineIsTheReason() {
        take(Status.APPROVED, today, null);
        assertThat(text("select status from assignment")).isEqualTo("ACTIVE");
        assertThat(text("select payload from outbox order by position desc limit 1"))
                .contains("\"orderLineId\":\"" + LINE + "\"");
    }

    /** OR-5: never longer than the engagement. */
    @Test
    void lineEndsWithTheEngagement() {
        take(Status.APPROVED, today, today.plusDays(90));
        assertThat(text("select ends_on from assignment"))
                .isEqualTo(today.plusDays(30).toString());
    }

    @Test
    void lineThatHasNotBegunIsPlanned() {
        take(Status.APPROVED, today.plusDays(2), null);
        assertThat(text("select status from assignment")).isEqualTo("PLANNED");
    }

    /** OR-8. */
    @Test
    void endedLineEndsTheAssignment() {
        take(Status.CARRIED_OUT, today, null);
        take(Status.ENDED, today, null);
        assertThat(text("select status from assignment")).isEqualTo("ENDED");
    }

    /** OR-8: an exception takes away at once what a policy gives, and gives it back after its last day. */
    @Test
    void exceptionWithholdsWhatAPolicyGives() {
        jdbi.useHandle(handle -> handle.execute(
                "insert into entitlement values (?, ?, null, ?, gen_random_uuid(), 1, null, null)",
                EMPLOYEE,
                SYSTEM,
                ENGAGEMENT));
        take(Status.ENDED, today, null);
        assertThat(text("select status from assignment")).isEqualTo("ACTIVE");
        take(Status.WITHHELD, today, today.plusDays(6));
        assertThat(text("select status from assignment")).isEqualTo("PLANNED");
        assertThat(text("select changes_on from assignment"))
                .isEqualTo(today.plusDays(7).toString());
        take(Status.ENDED, today, null);
        assertThat(text("select status from assignment")).isEqualTo("ACTIVE");
    }

    @Test
    void sameLineAgainChangesNothing() {
        take(Status.APPROVED, today, null);
        take(Status.APPROVED, today, null);
        assertThat(text("select count(*) from outbox")).isEqualTo("1");
    }

    /** ID-9, PR-6: work for somebody is in the hands of whoever took it on last, and in nobody's when it is over. */
    @Test
    void workIsInTheHandsOfWhoeverTookItOnLast() {
        take(new UUID(0, 7));
        assertThat(text("select fulfiller_id from assigned_task where task_id = '" + TASK + "'"))
                .isEqualTo(new UUID(0, 7).toString());
        take(new UUID(0, 8));
        assertThat(text("select fulfiller_id from assigned_task where task_id = '" + TASK + "'"))
                .isEqualTo(new UUID(0, 8).toString());
        take((UUID) null);
        assertThat(text("select count(*) from assigned_task where task_id = '" + TASK + "'"))
                .isEqualTo("0");
    }

    private void take(@Nullable UUID assignee) {
        var task = new Task(TASK, new Revision(0, 1), ORGANIZATION, EMPLOYEE, "602", assignee);
        QuarkusTransaction.requiringNew().run(() -> lines.handle(List.of(received(task))));
    }

    private void take(Status status, LocalDate from, @Nullable LocalDate to) {
        var line = new Line(
                LINE,
                new Revision(0, 1),
                ORGANIZATION,
                EMPLOYEE,
                ENGAGEMENT,
                SYSTEM,
                null,
                status,
                from,
                to,
                null,
                null);
        QuarkusTransaction.requiringNew().run(() -> lines.handle(List.of(received(line))));
    }

    private static <E extends Event, F extends E> Received<E> received(F event) {
        return new Received<>(UUID.randomUUID(), event, false);
    }

    private String text(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).one());
    }
}
