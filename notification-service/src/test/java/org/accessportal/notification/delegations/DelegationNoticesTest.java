package org.accessportal.notification.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.NotificationTestProfile;
import org.accessportal.platform.events.ResponsibilityState;
import org.accessportal.platform.events.ResponsibilityState.Delegation;
import org.accessportal.platform.events.ResponsibilityState.Responsibility;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** RO-2, NO-1: who is told that the manager role is lent, and that it is no more. */
@QuarkusTest
@TestProfile(NotificationTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class DelegationNoticesTest {

    private static final UUID ORGANIZATION = new UUID(0, 1);
    private static final UUID MANAGER = new UUID(3, 1);
    private static final UUID DELEGATE = new UUID(3, 2);
    private static final UUID OTHER = new UUID(3, 3);

    @Inject
    @Any
    Instance<EventHandler<?>> handlers;

    @Inject
    Jdbi jdbi;

    private final LocalDate today = PortalTime.today(Clock.systemUTC());
    private final Delegation running = lent(DELEGATE, today.plusDays(7));
    private final Delegation coming = lent(OTHER, today.plusDays(30));

    @BeforeEach
    void nothingLent() {
        jdbi.useHandle(handle -> handle.execute("truncate message, message_object, directory_delegation cascade"));
    }

    @Test
    @DisplayName("RO-2: the delegate is told once, however often the state comes")
    void made() {
        take(false, running);
        take(false, running);
        assertThat(told("DELEGATION_MADE")).containsExactly(DELEGATE);
        take(false, running, coming);
        assertThat(told("DELEGATION_MADE")).containsExactlyInAnyOrder(DELEGATE, OTHER);
        assertThat(told("DELEGATION_ENDED")).isEmpty();
    }

    @Test
    @DisplayName("RO-2: both are told when it ends before its last day, and of no other")
    void endedEarly() {
        take(false, running, coming);
        take(false, coming);
        assertThat(told("DELEGATION_ENDED")).containsExactlyInAnyOrder(DELEGATE, MANAGER);
    }

    @Test
    @DisplayName("RO-2: that its days are over is told nobody")
    void over() {
        take(false, lent(DELEGATE, today.minusDays(1)));
        take(false);
        assertThat(told("DELEGATION_ENDED")).isEmpty();
    }

    @Test
    @DisplayName("RO-2: a rebuild from the topic tells nobody")
    void history() {
        take(true, running);
        assertThat(told("DELEGATION_MADE")).isEmpty();
    }

    private void take(boolean history, Delegation... delegations) {
        var state = new Responsibility(
                MANAGER, new Revision(0, 1), ORGANIZATION, List.of(), List.of(), null, List.of(delegations));
        QuarkusTransaction.requiringNew()
                .run(() -> responsibilities().handle(List.of(new Received<>(UUID.randomUUID(), state, history))));
    }

    @SuppressWarnings("unchecked")
    private EventHandler<ResponsibilityState> responsibilities() {
        return (EventHandler<ResponsibilityState>) handlers.stream()
                .filter(handler -> handler.topic() == Topic.RESPONSIBILITIES)
                .findFirst()
                .orElseThrow();
    }

    private static Delegation lent(UUID delegate, LocalDate to) {
        return new Delegation(UUID.randomUUID(), delegate, to.minusDays(14), to);
    }

    private List<UUID> told(String template) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select recipient_id from message where template = :template")
                        .bind("template", template)
                        .mapTo(UUID.class)
                        .list());
    }
}
