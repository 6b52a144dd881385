package org.accessportal.policy;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.accessportal.platform.events.EntitlementState.Entitlements;
import org.accessportal.platform.events.Event;
import org.accessportal.platform.events.IdentityState.Engagement;
import org.accessportal.platform.events.IdentityState.Identity;
import org.accessportal.platform.events.ResourceState;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.events.UnitState.Unit;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.EventJson;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Jdbi;

/** A small organization whose directory and catalogue arrive as the topics would bring them. */
@ApplicationScoped
public class PolicyFixture {

    public static final UUID ORGANIZATION = new UUID(1, 1);
    public static final UUID OTHER_ORGANIZATION = new UUID(1, 2);
    public static final UUID ADMINISTRATOR = new UUID(2, 1);
    public static final UUID KEEPER = new UUID(2, 2);
    public static final UUID EMPLOYEE = new UUID(2, 3);
    public static final UUID ACCOUNT = new UUID(3, 1);
    public static final UUID GROUP = new UUID(3, 2);
    public static final UUID HOSPITAL = new UUID(4, 1);
    public static final UUID WARD = new UUID(4, 2);
    public static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final List<EventHandler<?>> handlers;
    private final Jdbi jdbi;
    private final AtomicLong revisions = new AtomicLong();

    PolicyFixture(@All List<EventHandler<?>> handlers, Jdbi jdbi) {
        this.handlers = handlers;
        this.jdbi = jdbi;
    }

    /** Nobody employed; a hospital with a ward; an account with two levels, and a group. */
    public void begin() {
        jdbi.useHandle(handle -> {
            handle.execute("""
                    truncate morning_run, morning_decision, separation, policy, policy_version, policy_change,
                      policy_proposal, policy_resource, entitlement, entitled_identity, past_engagement, past_unit,
                      engagement_since, reassessment, nightly_sweep, outbox, idempotency_key, directory_unit, directory_engagement,
                      directory_role, latest_state, population_snapshot
                    """);
            // what is kept in memory hears of it as it would of any change
            handle.execute("update identity_change set transaction_id = pg_current_xact_id()::text::bigint");
            handle.execute("update evaluation_generation set generation = generation + 1");
        });
        role(ADMINISTRATOR, "SYSTEM_ADMINISTRATOR", null);
        role(KEEPER, "POLICY_ADMINISTRATOR", "210");
        arrive(Topic.UNITS, unit(HOSPITAL, null), unit(WARD, HOSPITAL));
        arrive(Topic.RESOURCES, account(false), group());
        jdbi.useHandle(handle -> handle.execute("truncate outbox, reassessment"));
    }

    public void role(UUID identity, String role, String administrationCode) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into directory_role values (?, ?, ?, ?)", identity, ORGANIZATION, role, administrationCode));
    }

    public Unit unit(UUID id, UUID parent) {
        return new Unit(id, revision(), ORGANIZATION, parent, "Enhet", "210", null, false, false);
    }

    public ResourceState.Resource account(boolean retired) {
        return account(retired, null);
    }

    /** The account whose highest level brings the group. */
    public ResourceState.Resource bringing(String groupCode) {
        return account(false, List.of(groupCode));
    }

    private ResourceState.Resource account(boolean retired, List<String> brought) {
        var levels = List.of(new ResourceState.Level("plus", 2, brought), new ResourceState.Level("bas", 1, null));
        return new ResourceState.Resource(
                ACCOUNT,
                revision(),
                ORGANIZATION,
                "konto",
                ResourceState.Kind.USER_SERVICE,
                levels,
                0,
                30,
                retired,
                12_500L);
    }

    private ResourceState.Resource group() {
        return group(GROUP, "grupp");
    }

    /** Another group of the catalogue. */
    public ResourceState.Resource group(UUID id, String code) {
        return new ResourceState.Resource(
                id, revision(), ORGANIZATION, code, ResourceState.Kind.GROUP, List.of(), 0, 30, false, null);
    }

    /** A nurse's engagement at the ward. */
    public Engagement nurse(UUID id, boolean primary) {
        return new Engagement(id, WARD, "210", "1000", "SSK", "T", "A", START, null, primary);
    }

    /** The same engagement with another title. */
    public Engagement titled(Engagement one, String titleCode) {
        return new Engagement(
                one.engagementId(),
                one.unitId(),
                one.administrationCode(),
                one.costResponsibilityNumber(),
                titleCode,
                one.employmentForm(),
                one.benefitsGroup(),
                one.from(),
                one.to(),
                one.primary());
    }

    /** Somebody of whom only the id remains. */
    public Identity erased(UUID id) {
        return new Identity(id, revision(), ORGANIZATION, false, true, List.of());
    }

    /** A person with these engagements, as the catalogue says now. */
    public Identity person(UUID id, Engagement... engagements) {
        return new Identity(id, revision(), ORGANIZATION, false, false, List.of(engagements));
    }

    /** The same, with a protected identity. */
    public Identity protectedPerson(UUID id, Engagement... engagements) {
        return new Identity(id, revision(), ORGANIZATION, true, false, List.of(engagements));
    }

    private Revision revision() {
        return new Revision(0, revisions.incrementAndGet());
    }

    /** The topic brings these events, in one batch. */
    public void arrive(Topic topic, Event... events) {
        QuarkusTransaction.requiringNew().run(() -> arriveInside(topic, events));
    }

    /** The same, in the transaction under way. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void arriveInside(Topic topic, Event... events) {
        EventHandler handler = handlerOf(topic);
        handler.handle(Stream.of(events)
                .map(event -> new Received<>(UUID.randomUUID(), event, false))
                .toList());
    }

    /** The topic brings people who were changed at that moment. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void changedAt(Instant moment, Identity... people) {
        EventHandler handler = handlerOf(Topic.IDENTITIES);
        QuarkusTransaction.requiringNew()
                .run(() -> handler.handle(Stream.of(people)
                        .map(person -> new Received<>(UUID.randomUUID(), person, false, moment))
                        .toList()));
    }

    private EventHandler<?> handlerOf(Topic topic) {
        return handlers.stream()
                .filter(candidate -> candidate.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    /** What has been published about entitlements since the last time, in order. */
    public List<Entitlements> published() {
        return jdbi.withHandle(handle -> {
            List<Entitlements> states = handle.createQuery(
                            "select payload from outbox where topic = 'policy.entitlements' order by position")
                    .mapTo(String.class)
                    .map(PolicyFixture::read)
                    .list();
            handle.execute("delete from outbox");
            return states;
        });
    }

    /** The actions in the audit log that were done to a thing, in order. */
    public List<String> audited(UUID objectId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select action from audit_row where object_id = :id order by occurred_at")
                        .bind("id", objectId)
                        .mapTo(String.class)
                        .list());
    }

    private static Entitlements read(String payload) {
        try {
            return EventJson.read(payload.getBytes(StandardCharsets.UTF_8), Entitlements.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
