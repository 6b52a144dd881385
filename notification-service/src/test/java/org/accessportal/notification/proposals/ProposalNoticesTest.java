package org.accessportal.notification.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.NotificationTestProfile;
import org.accessportal.platform.events.ProposalFact;
import org.accessportal.platform.events.ProposalFact.ProposalDecided;
import org.accessportal.platform.events.ProposalFact.ProposalMade;
import org.accessportal.platform.events.ProposalFact.Subject;
import org.accessportal.platform.messaging.Received;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** NO-1: what waits for a second yes tells who may give it, and who waits for it. */
@QuarkusTest
@TestProfile(NotificationTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class ProposalNoticesTest {

    private static final UUID ORGANIZATION = new UUID(0, 1);
    private static final UUID PROPOSAL = new UUID(0, 2);
    private static final UUID PROPOSER = new UUID(0, 3);
    private static final UUID DECIDER = new UUID(0, 4);
    private static final UUID OTHER = new UUID(0, 5);

    @Inject
    ProposalNotices notices;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void emptyQueue() {
        jdbi.useHandle(handle -> handle.execute("truncate message cascade"));
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    @DisplayName("RO-6, ID-9: each who may decide is told once")
    void waitingTellsWhoMayDecide(Subject subject) {
        take(made(subject), false);
        take(made(subject), false);
        assertThat(messages()).containsExactly(subject + "_PROPOSED " + DECIDER, subject + "_PROPOSED " + OTHER);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    @DisplayName("RO-6, ID-9: who proposed it is told that it is decided")
    void decisionTellsWhoProposed(Subject subject) {
        take(decided(subject, null), false);
        assertThat(messages()).containsExactly(subject + "_DECIDED " + PROPOSER);
    }

    @Test
    @DisplayName("RO-6: who holds a role from now on is told so")
    void roleTellsItsHolder() {
        take(decided(Subject.ROLE, OTHER), false);
        assertThat(messages()).containsExactly("ROLE_DECIDED " + PROPOSER, "ROLE_GIVEN " + OTHER);
    }

    /** A rebuild from the topic sends nothing. */
    @Test
    void historyTellsNobody() {
        take(made(Subject.ROLE), true);
        assertThat(messages()).isEmpty();
    }

    private static ProposalMade made(Subject subject) {
        return new ProposalMade(PROPOSAL, ORGANIZATION, subject, List.of(DECIDER, OTHER), Instant.EPOCH);
    }

    private static ProposalDecided decided(Subject subject, @Nullable UUID holder) {
        return new ProposalDecided(PROPOSAL, ORGANIZATION, subject, PROPOSER, holder, Instant.EPOCH);
    }

    private void take(ProposalFact fact, boolean history) {
        QuarkusTransaction.requiringNew()
                .run(() -> notices.handle(List.of(new Received<>(UUID.randomUUID(), fact, history))));
    }

    private List<String> messages() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select template || ' ' || recipient_id from message order by template, recipient_id")
                .mapTo(String.class)
                .list());
    }
}
