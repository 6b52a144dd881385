package org.accessportal.order;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.accessportal.platform.events.IdentityState;
import org.accessportal.platform.events.ResponsibilityState;
import org.accessportal.platform.events.ResponsibilityState.Block;
import org.accessportal.platform.events.ResponsibilityState.Delegation;
import org.accessportal.platform.events.ResponsibilityState.NearestManager;
import org.accessportal.platform.events.ResponsibilityState.Responsibility;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.events.ResponsibilityState.RoleGrant;
import org.accessportal.platform.events.ResponsibilityState.Via;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.State;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Takes in what identity-service says of the fixture's people, as the reader of the topic does. */
@ApplicationScoped
public class DirectoryFeed {

    private static final UUID BLOCK = new UUID(13, 1);

    private final EventHandler<ResponsibilityState> responsibilities;
    private final EventHandler<IdentityState> identities;
    private final Jdbi jdbi;
    private final AtomicLong revision = new AtomicLong(System.nanoTime());

    DirectoryFeed(@Any Instance<EventHandler<?>> handlers, Jdbi jdbi) {
        this.responsibilities = handlerOf(handlers, Topic.RESPONSIBILITIES);
        this.identities = handlerOf(handlers, Topic.IDENTITIES);
        this.jdbi = jdbi;
    }

    /** The person's nearest manager; nobody has lent them anything, and they lend nothing. Returns the revision. */
    public long answersFor(UUID manager, UUID person) {
        return takeIn(person, List.of(nearest(manager, person)), List.of(), List.of());
    }

    /** The manager, whose own manager that is, lends the role to somebody until that day (RO-2). */
    public void lends(UUID manager, UUID managersManager, UUID delegate, LocalDate to) {
        var lent = new Delegation(UUID.randomUUID(), delegate, to.minusDays(1), to);
        takeIn(manager, List.of(nearest(managersManager, manager)), List.of(), List.of(lent));
    }

    /** A system administrator of the whole organization. */
    public void administers(UUID person) {
        takeIn(person, List.of(), List.of(new RoleGrant(Role.SYSTEM_ADMINISTRATOR, null)), List.of());
    }

    /** To whom steps about protected people come (ID-9). */
    public void holdsProtections(UUID person) {
        takeIn(new Responsibility(
                person, next(), OrderFixture.ORGANIZATION, List.of(), List.of(), null, null, null, null, true));
    }

    /** Neither a manager nor a role. */
    public void holdsNothing(UUID person) {
        takeIn(person, List.of(), List.of(), List.of());
    }

    /** The person's access is stopped (AS-5). */
    public void block(UUID person) {
        takeInStopped(person, new Block(BLOCK, OrderFixture.ADMINISTRATOR, Instant.now(), null, null), null, null);
    }

    /** Nothing stops the person's access. */
    public void lift(UUID person) {
        takeInStopped(person, null, null, null);
    }

    public void endSession(UUID person, UUID session) {
        takeInStopped(person, null, null, List.of(session));
    }

    public void endSessionsBefore(UUID person, Instant moment) {
        takeInStopped(person, null, moment, null);
    }

    /** The person's only engagement, and its last day. */
    public void employs(UUID person, LocalDate to) {
        employs(person, OrderFixture.UNIT, to, false);
    }

    /** The person's only engagement is at that unit. */
    public void moves(UUID person, UUID unit) {
        employs(person, unit, OrderFixture.ENGAGEMENT_END, false);
    }

    /** The same, of somebody with a protected identity (ID-9). */
    public void movesProtected(UUID person, UUID unit) {
        employs(person, unit, OrderFixture.ENGAGEMENT_END, true);
    }

    private void employs(UUID person, UUID unit, LocalDate to, boolean isProtected) {
        var engagement = new IdentityState.Engagement(
                OrderFixture.engagementOf(person),
                unit,
                "602",
                "1042",
                "206010",
                "1",
                "12",
                to.minusDays(100),
                to,
                true);
        var state = new IdentityState.Identity(
                person, next(), OrderFixture.ORGANIZATION, isProtected, false, List.of(engagement));
        QuarkusTransaction.requiringNew()
                .run(() -> identities.handle(List.of(new Received<>(UUID.randomUUID(), state, false))));
    }

    private static NearestManager nearest(UUID manager, UUID person) {
        return new NearestManager(OrderFixture.engagementOf(person), manager, Via.LINE_MANAGER, null, null);
    }

    private long takeIn(UUID person, List<NearestManager> managers, List<RoleGrant> roles, List<Delegation> lent) {
        return takeIn(new Responsibility(
                person, next(), OrderFixture.ORGANIZATION, managers, roles, null, lent, null, null, null));
    }

    /** With whom the fixture has for the person, who keeps it (AS-5, SI-3). */
    private void takeInStopped(
            UUID person, @Nullable Block block, @Nullable Instant endedBefore, @Nullable List<UUID> endedSessions) {
        boolean employed = person.equals(OrderFixture.ANNA) || person.equals(OrderFixture.BO);
        UUID manager = employed ? OrderFixture.MANAGER : OrderFixture.HEAD;
        boolean managed = employed || person.equals(OrderFixture.MANAGER);
        takeIn(new Responsibility(
                person,
                next(),
                OrderFixture.ORGANIZATION,
                managed ? List.of(nearest(manager, person)) : List.of(),
                person.equals(OrderFixture.FULFILLER) ? List.of(new RoleGrant(Role.FULFILLER, null)) : List.of(),
                endedBefore,
                null,
                block,
                endedSessions,
                null));
    }

    private long takeIn(Responsibility state) {
        QuarkusTransaction.requiringNew().run(() -> {
            remember(state);
            responsibilities.handle(List.of(new Received<>(UUID.randomUUID(), state, false)));
        });
        return state.revision().packed();
    }

    private void remember(State state) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into latest_state (topic, id, revision) values (?, ?, ?)"
                        + " on conflict (topic, id) do update set revision = excluded.revision",
                Topic.RESPONSIBILITIES.topicName(),
                state.aggregateId(),
                state.revision().packed()));
    }

    private Revision next() {
        return new Revision(0, revision.incrementAndGet());
    }

    @SuppressWarnings("unchecked") // the handler of that topic
    private static <E extends org.accessportal.platform.events.Event> EventHandler<E> handlerOf(
            Instance<EventHandler<?>> handlers, Topic topic) {
        return (EventHandler<E>) handlers.stream()
                .filter(each -> each.topic() == topic)
                .findFirst()
                .orElseThrow();
    }
}
