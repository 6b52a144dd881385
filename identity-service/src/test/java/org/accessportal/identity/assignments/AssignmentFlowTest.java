package org.accessportal.identity.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.assignments.DeliveredAccounts.Settled;
import org.accessportal.identity.identities.PeopleChanged;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.events.EntitlementState.Entitlement;
import org.accessportal.platform.events.EntitlementState.Entitlements;
import org.accessportal.platform.events.ResourceState.Kind;
import org.accessportal.platform.events.ResourceState.Level;
import org.accessportal.platform.events.ResourceState.Resource;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.messaging.Received;
import org.accessportal.platform.testing.Eventually;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** AS-1, AS-2, PW-1, PW-2: from what policies give to what the directory holds, and back. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class AssignmentFlowTest {

    private static final UUID ORGANIZATION = new UUID(0, 1);
    private static final UUID EMPLOYEE = new UUID(0, 2);
    private static final UUID ENGAGEMENT = new UUID(0, 3);
    private static final UUID USER_SERVICE = new UUID(0, 4);
    private static final UUID POLICY = new UUID(0, 5);
    private static final UUID OTHER_SERVICE = new UUID(0, 6);

    @Inject
    ResourceIntake resources;

    @Inject
    EntitlementIntake entitlements;

    @Inject
    DeliveredAccounts delivered;

    @Inject
    AssignmentClock clock;

    @Inject
    Assignments assignments;

    @Inject
    Jdbi jdbi;

    private final LocalDate today = LocalDate.now(PortalTime.ZONE);
    private long revision;

    @BeforeEach
    void employeeAndCatalogue() {
        jdbi.useHandle(handle -> {
            handle.execute(
                    "truncate resource, entitlement, assignment, account, reassessment, outbox, engagement cascade");
            handle.createUpdate("""
                            insert into engagement (id, organization_id, identity_id, source_id, source_key, unit_id,
                              administration_code, content_hash)
                            values (:id, :organization, :employee, gen_random_uuid(), 'e', gen_random_uuid(), '602',
                              gen_random_uuid())
                            """)
                    .bind("id", ENGAGEMENT)
                    .bind("organization", ORGANIZATION)
                    .bind("employee", EMPLOYEE)
                    .execute();
        });
        QuarkusTransaction.requiringNew()
                .run(() -> resources.handle(List.of(received(new Resource(
                        USER_SERVICE,
                        new Revision(0, 1),
                        ORGANIZATION,
                        "user-service",
                        Kind.USER_SERVICE,
                        List.of(new Level("bas", 1, null), new Level("plus", 2, List.of("us-plus"))),
                        0,
                        0,
                        false,
                        null)))));
    }

    /** AS-2. */
    @Test
    void whatPoliciesGiveIsBeingDeliveredUntilTheDirectoryHasIt() {
        give(entitlement("bas", null, null));
        assertThat(status()).isEqualTo("BEING_DELIVERED");
        settle(true);
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(lastEvent()).contains("\"status\":\"ACTIVE\"", "\"number\":1", "\"passwordNeeded\":true");
    }

    /** PO-3: the account is made before the first day, and is disabled. */
    @Test
    void comingEngagementHasADisabledAccount() {
        give(entitlement("bas", today.plusDays(1), null));
        assertThat(status()).isEqualTo("PLANNED");
        assertThat(account("enabled")).isEqualTo("false");
        settle(false);
        assertThat(account("activation")).isEqualTo("0");
    }

    /** PW-1: one activation, however often the same is delivered. */
    @Test
    void sameDeliveryAgainIsNoNewActivation() {
        give(entitlement("bas", null, null));
        settle(true);
        settle(true);
        assertThat(account("activation")).isEqualTo("1");
    }

    /** AS-2, PW-2: ended and given again is a new activation. */
    @Test
    void endedAndGivenAgainNeedsANewPassword() {
        give(entitlement("bas", null, null));
        settle(true);
        give();
        assertThat(status()).isEqualTo("BEING_ENDED");
        settle(false);
        assertThat(status()).isEqualTo("ENDED");
        give(entitlement("bas", null, null));
        settle(true);
        assertThat(account("activation")).isEqualTo("2");
    }

    /** AS-1: what has ended shows until when it was. */
    @Test
    void takenBackEndsTheDayBefore() {
        give(entitlement("bas", today.minusDays(9), null));
        settle(true);
        give();
        assertThat(text("select ends_on::text from assignment"))
                .isEqualTo(today.minusDays(1).toString());
    }

    /** AS-1: nothing ends before it began. */
    @Test
    void takenBackOnItsFirstDayEndsThatDay() {
        give(entitlement("bas", today, null));
        settle(true);
        give();
        assertThat(text("select ends_on::text from assignment")).isEqualTo(today.toString());
    }

    /** PW-2: a change of level neither ends nor disables anything. */
    @Test
    void changeOfLevelKeepsThePassword() {
        give(entitlement("bas", null, null));
        settle(true);
        give(entitlement("plus", null, null));
        assertThat(account("groups")).isEqualTo("{us-plus}");
        settle(true);
        assertThat(account("activation")).isEqualTo("1");
        assertThat(status()).isEqualTo("ACTIVE");
    }

    /** AS-2: a level that shows nothing in the directory comes to rest all the same. */
    @Test
    void changeOfLevelWithoutGroupsComesToRest() {
        give(entitlement("bas", null, null));
        settle(true);
        give(entitlement("other", null, null));
        assertThat(status()).isEqualTo("BEING_DELIVERED");
        assertThat(account("(desired_version > delivered_version)")).isEqualTo("true");
        settle(true);
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(account("activation")).isEqualTo("1");
    }

    /** PO-5, PW-2: an engagement that is replaced by another at once takes nothing away on the way. */
    @Test
    void engagementReplacedByAnotherKeepsTheAccount() {
        give(entitlement("bas", today.minusDays(9), null));
        settle(true);
        jdbi.useHandle(handle ->
                handle.createUpdate("update engagement set ended_at = now()").execute());
        QuarkusTransaction.requiringNew().run(() -> clock.onPeopleChanged(new PeopleChanged(Set.of(EMPLOYEE))));
        assertThat(clock.reassessNext()).isFalse();
        assertThat(account("enabled")).isEqualTo("true");
    }

    /** PR-2, PO-5: where the policies say nothing for a while, the engagements alone decide. */
    @Test
    void engagementThatEndedEndsTheAccountEvenWhenNoPolicyAnswers() {
        give(entitlement("bas", today.minusDays(9), null));
        settle(true);
        jdbi.useHandle(handle ->
                handle.createUpdate("update engagement set ended_at = now()").execute());
        QuarkusTransaction.requiringNew().run(() -> clock.onPeopleChanged(new PeopleChanged(Set.of(EMPLOYEE))));
        jdbi.useHandle(handle -> handle.execute("update reassessment set due_at = due_at - interval '1 minute'"));
        assertThat(clock.reassessNext()).isTrue();
        assertThat(account("enabled")).isEqualTo("false");
    }

    /** PR-2: what is worked out waits for whoever is working the same out, and rests on what that one left. */
    @Test
    void workingOutRestsOnWhatAnotherHasJustWorkedOut() throws Exception {
        give(entitlement("bas", null, null));
        settle(true);
        try (var another = jdbi.open()) {
            another.begin();
            another.execute("select 1 from assignment for update");
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(
                    () -> QuarkusTransaction.requiringNew().run(() -> assignments.reassess(List.of(EMPLOYEE))));
            Eventually.succeeds(
                    () -> assertThat(count("pg_locks where not granted")).isPositive());
            another.execute("delete from entitlement");
            another.commit();
            waiting.get(10, TimeUnit.SECONDS);
        }
        assertThat(status()).isEqualTo("BEING_ENDED");
    }

    /** PW-3: a user service that ends beside another that goes on leaves the account's password to be fetched. */
    @Test
    void userServiceThatEndsBesideAnotherSaysNothingOfTheAccount() {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into resource select :other, organization_id, 'other', kind, levels, grace_days, gap_days, retired
                        from resource where id = :known
                        """)
                .bind("other", OTHER_SERVICE)
                .bind("known", USER_SERVICE)
                .execute());
        Entitlement other = new Entitlement(OTHER_SERVICE, "bas", ENGAGEMENT, POLICY, 1, null, null);
        give(entitlement("bas", null, null), other);
        settle(true);
        give(other);
        assertThat(lastEvent()).contains("BEING_ENDED").doesNotContain("activation");
        give();
        assertThat(lastEvent()).contains("BEING_ENDED").contains("activation");
    }

    /** AS-2: a day that has come is found without any event. */
    @Test
    void endDateThatHasPassedEndsIt() {
        give(entitlement("bas", null, today));
        settle(true);
        jdbi.useHandle(handle -> {
            handle.createUpdate("update entitlement set ends_on = :day")
                    .bind("day", today.minusDays(1))
                    .execute();
            handle.createUpdate("update assignment set changes_on = :day")
                    .bind("day", today)
                    .execute();
        });
        clock.putDueAside();
        clock.reassessNext();
        assertThat(status()).isEqualTo("BEING_ENDED");
        assertThat(account("enabled")).isEqualTo("false");
    }

    /** An engagement that is not known yet is no poison: what it gives waits. */
    @Test
    void entitlementOfAnUnknownEngagementWaits() {
        jdbi.useHandle(handle -> handle.execute("delete from engagement"));
        give(entitlement("bas", null, null));
        assertThat(count("assignment")).isZero();
    }

    /** The same again writes and publishes nothing. */
    @Test
    void sameEntitlementsAgainChangeNothing() {
        give(entitlement("bas", null, null));
        settle(true);
        long events = count("outbox");
        give(entitlement("bas", null, null));
        assertThat(count("outbox")).isEqualTo(events);
        assertThat(account("desired_version")).isEqualTo("1");
    }

    private void give(Entitlement... given) {
        revision++;
        var state =
                new Entitlements(EMPLOYEE, new Revision(0, revision), ORGANIZATION, new Revision(0, 1), List.of(given));
        QuarkusTransaction.requiringNew().run(() -> entitlements.handle(List.of(received(state))));
    }

    private void settle(boolean enabled) {
        UUID account = UUID.fromString(account("id"));
        long version = Long.parseLong(account("desired_version"));
        delivered.settle(List.of(new Settled(account, EMPLOYEE, version, enabled, enabled)));
    }

    private static Entitlement entitlement(String level, LocalDate from, LocalDate to) {
        return new Entitlement(USER_SERVICE, level, ENGAGEMENT, POLICY, 1, from, to);
    }

    private static <E extends org.accessportal.platform.events.Event, F extends E> Received<E> received(F event) {
        return new Received<>(UUID.randomUUID(), event, false);
    }

    private String status() {
        return text("select status from assignment");
    }

    private String account(String column) {
        return text("select " + column + "::text from account");
    }

    private String lastEvent() {
        return text("select payload from outbox order by position desc limit 1");
    }

    private String text(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).one());
    }

    private long count(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }
}
