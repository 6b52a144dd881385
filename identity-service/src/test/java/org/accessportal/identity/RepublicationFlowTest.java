package org.accessportal.identity;

import static org.accessportal.platform.testing.Restored.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.events.AssignmentState.Activation;
import org.accessportal.platform.events.AssignmentState.Assignment;
import org.accessportal.platform.events.AssignmentState.Status;
import org.accessportal.platform.events.IdentityState.Identity;
import org.accessportal.platform.events.ResponsibilityState.Responsibility;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.events.ResponsibilityState.RoleGrant;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.State;
import org.accessportal.platform.events.UnitState.Unit;
import org.accessportal.platform.messaging.KnownContents;
import org.accessportal.platform.republication.Republication;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.Restored;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** After a restore everything that identity-service publishes is what its database says. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class RepublicationFlowTest {

    private static final UUID ORGANIZATION = new UUID(0, 1);
    private static final UUID UNIT = new UUID(1, 1);
    private static final UUID PERSON = new UUID(2, 1);
    private static final UUID ASSIGNMENT = new UUID(3, 1);
    private static final UUID LATER_UNIT = new UUID(1, 9);
    private static final UUID LATER_PERSON = new UUID(2, 9);
    private static final UUID LATER_ASSIGNMENT = new UUID(3, 9);
    private static final Revision BEFORE = new Revision(0, 40);

    @Inject
    Republication republication;

    @Inject
    Jdbi jdbi;

    @Test
    void everyTopicSaysWhatTheDatabaseSays() {
        Restored.begin(jdbi);
        seed();
        KnownContents.are(whatCameAfterwards());

        List<State> published = Restored.publishAgain(republication, jdbi);

        assertThat(only(Unit.class, UNIT, published).revision()).isEqualTo(new Revision(1, 5));
        assertThat(only(Identity.class, PERSON, published).revision()).isEqualTo(new Revision(1, 6));
        assertThat(only(Responsibility.class, PERSON, published).revision()).isEqualTo(new Revision(1, 7));
        assertThat(only(Assignment.class, ASSIGNMENT, published).revision()).isEqualTo(new Revision(1, 8));
        assertThat(only(Assignment.class, ASSIGNMENT, published).status()).isEqualTo(Status.ACTIVE);
        assertEnded(published);
        assertThat(undelivered()).as("accounts to be delivered anew").isEqualTo(1);
    }

    private long undelivered() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from account where delivered_version < desired_version")
                        .mapTo(Long.class)
                        .one());
    }

    private static void assertEnded(List<State> published) {
        assertThat(only(Unit.class, LATER_UNIT, published).archived()).isTrue();
        assertThat(only(Identity.class, LATER_PERSON, published).ended()).isTrue();
        assertThat(only(Responsibility.class, LATER_PERSON, published).roles()).isEmpty();
        Assignment assignment = only(Assignment.class, LATER_ASSIGNMENT, published);
        assertThat(assignment.status()).isEqualTo(Status.ENDED);
        assertThat(assignment.reasons()).isEmpty();
        assertThat(assignment.revision().isOfNothing()).isTrue();
    }

    private void seed() {
        jdbi.useHandle(handle -> {
            handle.execute("truncate unit, identity, assignment, account cascade");
            handle.execute("""
                    insert into unit (id, organization_id, source_id, source_key, name, administration_code, content_hash,
                      revision)
                    select ?, organization_id, id, 'u', 'Unit', '602', gen_random_uuid(), 5 from source limit 1
                    """, UNIT);
            handle.execute("""
                    insert into identity (id, organization_id, source_id, source_key, user_name, content_hash, revision,
                      responsibility_revision)
                    values (?, ?, gen_random_uuid(), 'p', 'person', gen_random_uuid(), 6, 7)
                    """, PERSON, ORGANIZATION);
            handle.execute("""
                    insert into assignment (id, organization_id, identity_id, resource_id, engagement_id, status, reasons,
                      revision)
                    values (?, ?, ?, gen_random_uuid(), gen_random_uuid(), 'ACTIVE', '[]', 8)
                    """, ASSIGNMENT, ORGANIZATION, PERSON);
            handle.execute("""
                    insert into account (id, organization_id, identity_id, enabled, groups, desired_version,
                      delivered_version, next_attempt_at)
                    values (gen_random_uuid(), ?, ?, true, '{}', 3, 3, now())
                    """, ORGANIZATION, PERSON);
        });
    }

    private static List<State> whatCameAfterwards() {
        var activation = new Activation(new UUID(4, 1), 1, true);
        return List.of(
                new Unit(UNIT, BEFORE, ORGANIZATION, null, "Renamed", "602", null, false, false),
                new Unit(LATER_UNIT, BEFORE, ORGANIZATION, null, "Later", "602", null, false, false),
                new Identity(LATER_PERSON, BEFORE, ORGANIZATION, false, false, List.of()),
                new Responsibility(
                        LATER_PERSON,
                        BEFORE,
                        ORGANIZATION,
                        List.of(),
                        List.of(new RoleGrant(Role.AUDITOR, null)),
                        null,
                        null),
                new Assignment(
                        LATER_ASSIGNMENT,
                        BEFORE,
                        ORGANIZATION,
                        PERSON,
                        new UUID(5, 1),
                        new UUID(6, 1),
                        null,
                        Status.ACTIVE,
                        null,
                        null,
                        List.of(),
                        activation));
    }
}
