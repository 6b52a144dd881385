package org.accessportal.order.blocks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.OrderFixture;
import org.accessportal.platform.events.ResponsibilityState;
import org.accessportal.platform.events.ResponsibilityState.Block;
import org.accessportal.platform.events.ResponsibilityState.NearestManager;
import org.accessportal.platform.events.ResponsibilityState.Responsibility;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.events.ResponsibilityState.RoleGrant;
import org.accessportal.platform.events.ResponsibilityState.Via;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.jspecify.annotations.Nullable;

/** Takes in what identity-service says of somebody, as the reader of the topic does. */
@ApplicationScoped
class Replica {

    private static final UUID BLOCK = new UUID(13, 1);

    private final EventHandler<ResponsibilityState> handler;

    @SuppressWarnings("unchecked") // the handler of that topic
    Replica(@Any Instance<EventHandler<?>> handlers) {
        handler = (EventHandler<ResponsibilityState>) handlers.stream()
                .filter(each -> each.topic() == Topic.RESPONSIBILITIES)
                .findFirst()
                .orElseThrow();
    }

    /** The person's access is stopped. */
    void block(UUID person) {
        takeIn(person, new Block(BLOCK, OrderFixture.ADMINISTRATOR, Instant.now(), null, null), null, null);
    }

    /** Nothing stops the person's access. */
    void lift(UUID person) {
        takeIn(person, null, null, null);
    }

    void endSession(UUID person, UUID session) {
        takeIn(person, null, null, List.of(session));
    }

    void endSessionsBefore(UUID person, Instant moment) {
        takeIn(person, null, moment, null);
    }

    private void takeIn(
            UUID person, @Nullable Block block, @Nullable Instant endedBefore, @Nullable List<UUID> endedSessions) {
        boolean employed = person.equals(OrderFixture.ANNA) || person.equals(OrderFixture.BO);
        UUID manager = employed ? OrderFixture.MANAGER : OrderFixture.HEAD;
        boolean managed = employed || person.equals(OrderFixture.MANAGER);
        var state = new Responsibility(
                person,
                new Revision(0, System.nanoTime()),
                OrderFixture.ORGANIZATION,
                managed
                        ? List.of(new NearestManager(
                                OrderFixture.engagementOf(person), manager, Via.LINE_MANAGER, null, null))
                        : List.of(),
                person.equals(OrderFixture.FULFILLER) ? List.of(new RoleGrant(Role.FULFILLER, null)) : List.of(),
                endedBefore,
                null,
                block,
                endedSessions,
                null);
        QuarkusTransaction.requiringNew()
                .run(() -> handler.handle(List.of(new Received<>(UUID.randomUUID(), state, false))));
    }
}
