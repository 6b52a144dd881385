package org.accessportal.order;

import static org.accessportal.order.OrderFixture.ADMINISTRATOR;
import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORGANIZATION;
import static org.accessportal.order.OrderFixture.engagementOf;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.resource;
import static org.accessportal.order.OrderFixture.sent;
import static org.accessportal.platform.testing.Restored.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.OrderLineState.Line;
import org.accessportal.platform.events.OrderLineState.Status;
import org.accessportal.platform.events.OrderLineState.Task;
import org.accessportal.platform.events.ResourceState;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.State;
import org.accessportal.platform.messaging.KnownContents;
import org.accessportal.platform.republication.Republication;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.Restored;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** After a restore everything that order-service publishes is what its database says. */
@QuarkusTest
@TestProfile(OrderTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class RepublicationFlowTest {

    private static final UUID LATER_RESOURCE = new UUID(4, 9);
    private static final UUID LATER_LINE = new UUID(5, 9);
    private static final UUID TASK = new UUID(6, 1);
    private static final UUID LATER_TASK = new UUID(6, 9);
    private static final Revision BEFORE = new Revision(0, 40);

    @Inject
    Republication republication;

    @Inject
    Jdbi jdbi;

    @Test
    void everyTopicSaysWhatTheDatabaseSays() {
        new OrderFixture(jdbi).set();
        UUID resource = UUID.fromString(resource("r", "\"approvals\": []"));
        UUID asked = UUID.fromString(resource("a", "\"approvals\": [\"RESOURCE_OWNER\"]"));
        UUID approved = UUID.fromString(
                sent(MANAGER, line(ANNA, resource.toString(), null)).getFirst());
        UUID waiting =
                UUID.fromString(sent(MANAGER, line(BO, asked.toString(), null)).getFirst());
        task(approved);
        Restored.begin(jdbi);
        // somebody said yes to what waits; that did not happen
        KnownContents.are(whatCameAfterwards(waiting, asked));

        List<State> published = Restored.publishAgain(republication, jdbi);

        assertThat(only(ResourceState.Resource.class, resource, published).revision())
                .isEqualTo(new Revision(1, 1));
        assertThat(only(Line.class, approved, published).status()).isEqualTo(Status.APPROVED);
        assertThat(only(Line.class, approved, published).revision()).isEqualTo(new Revision(1, 1));
        assertThat(only(Task.class, TASK, published).assigneeId()).isEqualTo(ADMINISTRATOR);
        assertThat(only(Task.class, TASK, published).recipientId()).isEqualTo(ANNA);

        assertThat(only(Line.class, waiting, published).status()).isEqualTo(Status.ENDED);
        assertThat(only(Line.class, LATER_LINE, published).status()).isEqualTo(Status.ENDED);
        assertThat(only(Task.class, LATER_TASK, published).assigneeId()).isNull();
        assertThat(only(ResourceState.Resource.class, LATER_RESOURCE, published).retired())
                .isTrue();
    }

    private void task(UUID line) {
        jdbi.useHandle(handle -> handle.execute("""
                insert into task (id, line_id, organization_id, queue, state, ending, urgent, assignee_id, hands_revision, since,
                  answer_by, answered, fields)
                values (?, ?, ?, 'Q', 'ASSIGNED', false, false, ?, 3, now(), now(), false, '[]')
                """, TASK, line, ORGANIZATION, ADMINISTRATOR));
    }

    private static List<State> whatCameAfterwards(UUID waiting, UUID resource) {
        return List.of(
                new ResourceState.Resource(
                        LATER_RESOURCE,
                        BEFORE,
                        ORGANIZATION,
                        "later",
                        ResourceState.Kind.PERMISSION,
                        List.of(),
                        0,
                        0,
                        false,
                        null),
                approved(waiting, resource),
                approved(LATER_LINE, LATER_RESOURCE),
                new Task(LATER_TASK, BEFORE, ORGANIZATION, BO, null, ADMINISTRATOR));
    }

    private static Line approved(UUID id, UUID resource) {
        LocalDate today = OrderFixture.today();
        return new Line(
                id,
                BEFORE,
                ORGANIZATION,
                BO,
                engagementOf(BO),
                resource,
                null,
                Status.APPROVED,
                today,
                null,
                null,
                null);
    }
}
