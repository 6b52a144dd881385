package org.accessportal.policy;

import static org.accessportal.platform.testing.Restored.only;
import static org.accessportal.policy.PolicyFixture.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.EntitlementState.Entitlement;
import org.accessportal.platform.events.EntitlementState.Entitlements;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.SeparationState.Separation;
import org.accessportal.platform.events.State;
import org.accessportal.platform.messaging.KnownContents;
import org.accessportal.platform.republication.Republication;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.Restored;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** After a restore everything that policy-service publishes is what its database says. */
@QuarkusTest
@TestProfile(PolicyTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class RepublicationFlowTest {

    private static final UUID PERSON = new UUID(2, 1);
    private static final UUID LATER_PERSON = new UUID(2, 9);
    private static final UUID SEPARATION = new UUID(3, 1);
    private static final UUID LATER_SEPARATION = new UUID(3, 9);
    private static final UUID RESOURCE = new UUID(4, 1);
    private static final UUID OTHER_RESOURCE = new UUID(4, 2);
    private static final UUID ENGAGEMENT = new UUID(5, 1);
    private static final UUID POLICY = new UUID(6, 1);
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

        Entitlements entitled = only(Entitlements.class, PERSON, published);
        assertThat(entitled.revision()).isEqualTo(new Revision(1, 5));
        assertThat(entitled.entitlements()).extracting(Entitlement::resourceId).containsExactly(RESOURCE);
        assertThat(only(Separation.class, SEPARATION, published).revision()).isEqualTo(new Revision(1, 1));
        assertThat(only(Separation.class, SEPARATION, published).ended()).isFalse();

        assertThat(only(Entitlements.class, LATER_PERSON, published).entitlements())
                .isEmpty();
        assertThat(only(Separation.class, LATER_SEPARATION, published).ended()).isTrue();
    }

    private void seed() {
        jdbi.useHandle(handle -> {
            handle.execute("truncate entitlement, entitled_identity, separation, directory_identity");
            handle.execute("insert into directory_identity values (?, ?, 1, false)", PERSON, ORGANIZATION);
            handle.execute("insert into entitled_identity values (?, 5, 1)", PERSON);
            handle.execute("""
                    insert into entitlement (identity_id, engagement_id, policy_id, resource_id, policy_version)
                    values (?, ?, ?, ?, 1)
                    """, PERSON, ENGAGEMENT, POLICY, RESOURCE);
            handle.execute("""
                    insert into separation (id, lock_version, organization_id, one_resource_id, other_resource_id, name, why,
                      made_by, made_at)
                    values (?, 0, ?, ?, ?, 'Name', 'Why', gen_random_uuid(), now())
                    """, SEPARATION, ORGANIZATION, RESOURCE, OTHER_RESOURCE);
        });
    }

    private static List<State> whatCameAfterwards() {
        var given = new Entitlement(OTHER_RESOURCE, null, ENGAGEMENT, POLICY, 2, null, null);
        return List.of(
                new Entitlements(PERSON, BEFORE, ORGANIZATION, BEFORE, List.of(given)),
                new Entitlements(LATER_PERSON, BEFORE, ORGANIZATION, BEFORE, List.of(given)),
                separation(SEPARATION, true),
                separation(LATER_SEPARATION, false));
    }

    private static Separation separation(UUID id, boolean ended) {
        return new Separation(id, BEFORE, ORGANIZATION, null, RESOURCE, OTHER_RESOURCE, "Name", "Why", ended);
    }
}
