package org.accessportal.identity.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.assignments.DeliveredAccounts.Settled;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.identity.imports.Ldif;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.events.EntitlementState.Entitlement;
import org.accessportal.platform.events.EntitlementState.Entitlements;
import org.accessportal.platform.events.ResourceState.Kind;
import org.accessportal.platform.events.ResourceState.Level;
import org.accessportal.platform.events.ResourceState.Resource;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.messaging.Received;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AS-2: every night what everybody has is held against its reasons. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class RecalculationTest {

    private static final String WARD = "SE2321000131-E000000000001";
    private static final UUID USER_SERVICE = new UUID(0, 4);

    @Inject
    ResourceIntake resources;

    @Inject
    EntitlementIntake entitlements;

    @Inject
    DeliveredAccounts delivered;

    @Inject
    Recalculation recalculation;

    @Inject
    ImportFixture imports;

    @Inject
    Jdbi jdbi;

    private UUID employee;
    private String stored;

    @BeforeEach
    void somebodyWithAnAccount() {
        Actor administrator = imports.emptyDatabaseWithAdministrator();
        jdbi.useHandle(handle -> handle.execute(
                "truncate resource, entitlement, assignment, account, reassessment, nightly_sweep, latest_state"));
        imports.load(
                new Ldif()
                        .unit("Ward", WARD, "602")
                        .person("ann1", "198003039800")
                        .employment("1", "ann1", WARD),
                administrator);
        employee = imports.named("ann1", administrator).identityId();
        take(administrator);
        settle();
        jdbi.useHandle(handle -> handle.execute("truncate reassessment, outbox"));
        stored = standing();
        assertThat(stored).contains("ACTIVE", "us-bas");
    }

    @ParameterizedTest
    @DisplayName("AS-2: each difference that somebody has made is found, mended, told and on record")
    @ValueSource(
            strings = {
                "delete from assignment",
                "update assignment set status = 'ENDED'",
                "update assignment set status = 'FROZEN'",
                "update assignment set level = 'plus'",
                "update assignment set level = null",
                "update assignment set starts_on = (now() at time zone 'Europe/Stockholm')::date - 3",
                "update assignment set ends_on = (now() at time zone 'Europe/Stockholm')::date + 3",
                "update assignment set reasons = '[]'",
                "update assignment set engagement_id = gen_random_uuid()",
                "update account set enabled = false",
                "update account set groups = '{us-plus}'",
                "update account set groups = '{}'",
            })
    void differenceIsFoundAndMended(String difference) {
        jdbi.useHandle(handle -> handle.execute(difference));
        assertThat(standing()).isNotEqualTo(stored);
        wholeNight();
        settle();
        assertThat(standing()).isEqualTo(stored);
        assertThat(number("select sum(mended) from nightly_sweep")).isEqualTo(1);
        assertThat(number("select count(*) from audit_row where action = 'assignment.mended' and subject_id = '"
                        + employee + "'"))
                .isPositive();
    }

    @Test
    @DisplayName("AS-2: where nothing differs nothing is changed or told, and once is enough for a night")
    void nothingDiffers() {
        wholeNight();
        assertThat(number("select sum(mended) from nightly_sweep")).isZero();
        assertThat(number("select sum(looked_at) from nightly_sweep")).isEqualTo(2);
        assertThat(number("select count(*) from outbox where topic = 'identity.assignments'"))
                .isZero();
        jdbi.useHandle(handle -> handle.execute("update assignment set level = 'plus'"));
        wholeNight();
        assertThat(standing()).as("not before the next night").isNotEqualTo(stored);
    }

    private void take(Actor administrator) {
        UUID engagement = jdbi.withHandle(handle -> handle.createQuery("select id from engagement")
                .mapTo(UUID.class)
                .one());
        var given = new Entitlement(USER_SERVICE, "bas", engagement, new UUID(0, 5), 1, null, null);
        QuarkusTransaction.requiringNew().run(() -> {
            resources.handle(List.of(received(new Resource(
                    USER_SERVICE,
                    new Revision(0, 1),
                    administrator.organizationId(),
                    "user-service",
                    Kind.USER_SERVICE,
                    List.of(new Level("bas", 1, List.of("us-bas")), new Level("plus", 2, List.of("us-plus"))),
                    0,
                    0,
                    false,
                    null))));
            entitlements.handle(List.of(received(new Entitlements(
                    employee,
                    new Revision(0, 1),
                    administrator.organizationId(),
                    new Revision(0, 1),
                    List.of(given)))));
        });
    }

    private static <E extends org.accessportal.platform.events.Event, F extends E> Received<E> received(F event) {
        return new Received<>(UUID.randomUUID(), event, false);
    }

    /** The directory has what it should. */
    private void settle() {
        jdbi.withHandle(handle -> handle.createQuery("select id, identity_id, desired_version from account")
                        .map((row, context) -> new Settled(
                                row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getLong(3), true, true))
                        .list())
                .forEach(settled -> delivered.settle(List.of(settled)));
    }

    private void wholeNight() {
        boolean more = true;
        while (more) {
            more = recalculation.workOnBatch();
        }
        assertThat(number("select count(*) from nightly_sweep where finished_at is not null"))
                .isEqualTo(1);
    }

    private String standing() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select concat_ws(' ', a.status, a.level, a.starts_on, a.ends_on, a.engagement_id, a.reasons, c.enabled,
                          c.groups)
                        from account c left join assignment a on a.identity_id = c.identity_id
                        """).mapTo(String.class).one());
    }

    private long number(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(Long.class).one());
    }
}
