package org.accessportal.identity.bridges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.identities.PersonPage;
import org.accessportal.identity.identities.PersonView.EngagementView;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.identity.imports.Ldif;
import org.accessportal.identity.signin.TestCards;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** AS-7: access goes on for a few days by the manager's will, and the feed has the last word. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class BridgeFlowTest {

    private static final String WARD = "SE2321000131-E000000000001";

    @Inject
    BridgeService bridges;

    @Inject
    PersonPage people;

    @Inject
    ImportFixture imports;

    @Inject
    Jdbi jdbi;

    private final LocalDate today = LocalDate.now(PortalTime.ZONE);
    private final LocalDate end = today.plusDays(3);
    private Actor administrator;
    private Actor boss;
    private Actor ann;

    @BeforeEach
    void anEngagementThatEnds() {
        administrator = imports.emptyDatabaseWithAdministrator();
        jdbi.useHandle(handle -> handle.execute("truncate bridge, outbox"));
        imports.load(feed(end, null), administrator);
        boss = imports.named("boss1", administrator);
        ann = imports.named("ann1", administrator);
    }

    @Test
    @DisplayName("AS-7: every service hears of the later day; who did it, by what right, and why are on record")
    void goesOn() {
        assertThat(engagement().bridgeable()).isTrue();
        bridge(end.plusDays(14));
        assertThat(engagement().to()).isEqualTo(end.plusDays(14));
        assertThat(engagement().bridgedFrom()).isEqualTo(end);
        assertThat(engagement().bridgeable()).isFalse();
        assertThat(text("select payload from outbox where topic = 'identity.identities' and event_key = '"
                        + ann.identityId() + "' order by position desc limit 1"))
                .contains("\"to\":\"" + end.plusDays(14));
        assertThat(text(
                        "select concat_ws(' ', actor_id, resting_on, details) from audit_row where action = 'bridge.made'"
                                + " order by occurred_at desc limit 1"))
                .isEqualTo(boss.identityId() + " nearest-manager from=" + end + " to=" + end.plusDays(14));
        assertThat(text("select reason from bridge")).isEqualTo("The renewal is late");
    }

    @Test
    @DisplayName("AS-7: the same feed changes nothing of it, nor does an absence; a new last day goes before it")
    void feedHasTheLastWord() {
        bridge(end.plusDays(14));
        imports.load(feed(end, null), administrator);
        imports.load(feed(end, today), administrator);
        assertThat(engagement().to()).isEqualTo(end.plusDays(14));
        imports.load(feed(end.minusDays(2), null), administrator);
        assertThat(engagement().to()).as("shortened").isEqualTo(end.minusDays(2));
        assertThat(engagement().bridgedFrom()).isNull();
    }

    @Test
    @DisplayName(
            "AS-7: a feed that drops it before its day ends it; one that drops it after that does not, till the bridge is over")
    void droppedByTheFeed() {
        bridge(end.plusDays(14));
        jdbi.useHandle(handle -> handle.execute(
                "update engagement set bridged_from = ? where bridged_from is not null", today.minusDays(1)));
        imports.load(feed(null, null), administrator);
        assertThat(isOn()).as("its day has passed").isTrue();
        jdbi.useHandle(
                handle -> handle.execute("update engagement set bridged_from = ? where bridged_from is not null", end));
        imports.load(feed(null, null), administrator);
        assertThat(isOn()).as("before its day").isFalse();
    }

    @Test
    @DisplayName("AS-7, RO-1: for the person's own manager alone; to others, and of what is not there, nothing is told")
    void forTheManagerAlone() {
        UUID engagement = engagement().id();
        for (Actor other : List.of(ann, administrator)) {
            assertThatThrownBy(() -> bridges.make(new BridgeRequest(engagement, end.plusDays(7), "Why"), other))
                    .isInstanceOfSatisfying(
                            Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(CommonProblem.NOT_FOUND));
        }
        assertThatThrownBy(() -> bridges.make(new BridgeRequest(UUID.randomUUID(), end.plusDays(7), "Why"), boss))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(CommonProblem.NOT_FOUND));
    }

    /** Ann's engagement until that day, or neither her nor it; the mass-change stop minds a few rows of a large feed. */
    private static Ldif feed(@Nullable LocalDate to, @Nullable LocalDate absentTo) {
        var feed = new Ldif()
                .unit("Ward", WARD, "602")
                .person("boss1", "198001019802")
                .employment("1", "boss1", WARD);
        for (int i = 0; i < 40; i++) {
            feed.person("col" + i, "").employment("c" + i, "col" + i, WARD);
        }
        if (to == null) {
            return feed;
        }
        List<String> more = new ArrayList<>(List.of("vgrEmployeeManager: boss1", Ldif.day("hsaEndDate", to)));
        if (absentTo != null) {
            more.add(Ldif.day("vgrAbsenceEndDate", absentTo));
        }
        return feed.person("ann1", "198003039800").employment("2", "ann1", WARD, more.toArray(String[]::new));
    }

    private void bridge(LocalDate to) {
        bridges.make(new BridgeRequest(engagement().id(), to, " The renewal is late "), boss);
    }

    private EngagementView engagement() {
        return people.open(ann.identityId(), boss).engagements().getFirst();
    }

    private boolean isOn() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select i.ended_at is null and not has_left(i.id, :today) from identity i where id = :id")
                .bind("today", today)
                .bind("id", ann.identityId())
                .mapTo(Boolean.class)
                .one());
    }

    private String text(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).one());
    }
}
