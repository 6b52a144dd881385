package org.accessportal.identity.arrivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.arrivals.ArrivalView.Access;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.identity.imports.Ldif;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.events.AssignmentState.Status;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** AS-3: what each coming engagement has on its first day, for whoever acts as its nearest manager. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class ArrivalsTest {

    private static final String WARD = "SE2321000131-E000000000001";
    private static final UUID SERVICE = new UUID(6, 1);
    private static final UUID GROUP = new UUID(6, 2);

    @Inject
    Arrivals arrivals;

    @Inject
    ImportFixture imports;

    @Inject
    Jdbi jdbi;

    private final LocalDate today = LocalDate.now(PortalTime.ZONE);
    private final LocalDate monday = today.plusDays(7);
    private Actor boss;
    private Actor employed;
    private Actor coming;

    @BeforeEach
    void somebodyStartsInAWeek() {
        jdbi.useHandle(
                handle -> handle.execute("truncate resource, entitlement, assignment, account, reassessment cascade"));
        Actor administrator = imports.emptyDatabaseWithAdministrator();
        imports.load(
                new Ldif()
                        .unit("Ward", WARD, "602")
                        .person("boss1", "198001019802")
                        .employment("1", "boss1", WARD)
                        .person("old1", "198002029802")
                        .employment("2", "old1", WARD, "vgrEmployeeManager: boss1")
                        .person("new1", "198003039800")
                        .employment("3", "new1", WARD, "vgrEmployeeManager: boss1", Ldif.day("hsaStartDate", monday)),
                administrator);
        boss = imports.named("boss1", administrator);
        employed = imports.named("old1", administrator);
        coming = imports.named("new1", administrator);
        jdbi.useHandle(handle -> {
            handle.execute(
                    "insert into resource values (?, ?, 'konto', 'USER_SERVICE', '[]', 0, 0, false)",
                    SERVICE,
                    administrator.organizationId());
            handle.execute(
                    "insert into resource values (?, ?, 'grupp', 'GROUP', '[]', 0, 0, false)",
                    GROUP,
                    administrator.organizationId());
        });
    }

    @Test
    @DisplayName("AS-3: the coming ones alone, with what will work on the first day and what will not")
    void whatWorksOnTheFirstDay() {
        assign(SERVICE, Status.PLANNED, monday);
        assign(GROUP, Status.FAILED, monday);
        ArrivalView arrival = arrivals.page(PageRequest.of(50, 0), boss).items().getFirst();
        assertThat(arrivals.page(PageRequest.of(50, 0), boss).total()).isEqualTo(1);
        assertThat(arrival.identityId()).isEqualTo(coming.identityId());
        assertThat(arrival.firstDay()).isEqualTo(monday);
        assertThat(arrival.passwordToFetch()).isTrue();
        assertThat(arrival.access())
                .extracting(Access::resourceId, Access::works)
                .containsExactlyInAnyOrder(tuple(SERVICE, true), tuple(GROUP, false));
    }

    @Test
    @DisplayName("AS-3: what begins after the first day is not there on it; an enabled account needs no password")
    void laterIsNotThere() {
        assign(GROUP, Status.PLANNED, monday.plusDays(1));
        ArrivalView without = only();
        assertThat(without.access()).isEmpty();
        assertThat(without.passwordToFetch()).isFalse();
        assign(SERVICE, Status.ACTIVE, null);
        account(null);
        assertThat(only().passwordToFetch()).isFalse();
    }

    @Test
    @DisplayName("AS-3, PR-2: what the directory refuses is told with why; a block stops all")
    void whatStopsItIsTold() {
        assign(SERVICE, Status.BEING_DELIVERED, monday);
        account("LDAP: unwilling to perform");
        assertThat(only().access()).singleElement().satisfies(access -> {
            assertThat(access.works()).isFalse();
            assertThat(access.lastError()).isEqualTo("LDAP: unwilling to perform");
        });
        jdbi.useHandle(handle -> handle.execute(
                "insert into block (id, version, organization_id, identity_id, reason, blocked_by, blocked_at) values (?, 0, ?, ?, 'why', ?, now())",
                UUID.randomUUID(),
                boss.organizationId(),
                coming.identityId(),
                boss.identityId()));
        assertThat(only().blocked()).isTrue();
    }

    @Test
    @DisplayName("RO-1: nobody sees the arrivals of others' people")
    void othersSeeNothing() {
        assertThat(arrivals.page(PageRequest.of(50, 0), employed).items()).isEmpty();
        assertThat(arrivals.page(PageRequest.of(50, 0), coming).items()).isEmpty();
    }

    private ArrivalView only() {
        List<ArrivalView> items = arrivals.page(PageRequest.of(50, 0), boss).items();
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private void assign(UUID resource, Status status, @Nullable LocalDate from) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into assignment (id, organization_id, identity_id, resource_id, engagement_id, status, starts_on, reasons, revision)"
                        + " select gen_random_uuid(), e.organization_id, e.identity_id, ?, e.id, ?, ?, '[]', 1 from engagement e where e.identity_id = ?",
                resource,
                status.name(),
                from,
                coming.identityId()));
    }

    /** An account that is enabled, or that the directory refuses. */
    private void account(@Nullable String error) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into account (id, organization_id, identity_id, enabled, groups, desired_version, delivered_version,"
                        + " delivered_enabled, next_attempt_at, last_error) values (gen_random_uuid(), ?, ?, true, '{}', 2, ?, ?, now(), ?)",
                coming.organizationId(),
                coming.identityId(),
                error == null ? 2 : 1,
                error == null,
                error));
    }
}
