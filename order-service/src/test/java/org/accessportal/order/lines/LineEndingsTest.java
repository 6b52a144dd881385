package org.accessportal.order.lines;

import static org.accessportal.order.OrderFixture.ANNA;
import static org.accessportal.order.OrderFixture.BO;
import static org.accessportal.order.OrderFixture.MANAGER;
import static org.accessportal.order.OrderFixture.ORGANIZATION;
import static org.accessportal.order.OrderFixture.UNIT;
import static org.accessportal.order.OrderFixture.engagementOf;
import static org.accessportal.order.OrderFixture.line;
import static org.accessportal.order.OrderFixture.resource;
import static org.accessportal.order.OrderFixture.sent;
import static org.accessportal.order.OrderFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.OrderFixture;
import org.accessportal.order.OrderTestProfile;
import org.accessportal.platform.events.IdentityState;
import org.accessportal.platform.events.IdentityState.Engagement;
import org.accessportal.platform.events.IdentityState.Identity;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OrderTestProfile.class)
class LineEndingsTest {

    @Inject
    Jdbi jdbi;

    @Inject
    LineClock clock;

    @Any
    @Inject
    Instance<EventHandler<?>> handlers;

    private String line;

    @BeforeEach
    void anActiveLine() {
        new OrderFixture(jdbi).set();
        line = sent(MANAGER, line(ANNA, resource("short", "\"approvals\": []"), null))
                .getFirst();
    }

    @Test
    @DisplayName("OR-8: what has come to its last day ends by itself, once")
    void lineEndsWithItsPeriod() {
        jdbi.useHandle(handle -> handle.execute("update order_line set ends_on = ?", today().minusDays(1)));
        clock.tick();
        clock.tick();
        assertThat(states(line)).containsExactly("BEING_DELIVERED", "AWAITING_END");
        assertThat(desires()).containsExactly("APPROVED", "ENDED");
    }

    @Test
    @DisplayName("OR-8: the directory tells that an engagement is over: its lines end, others' stay")
    void lineEndsWhenTheDirectoryTellsThatTheEngagementIsOver() {
        String another = sent(MANAGER, line(BO, resource("other", "\"approvals\": []"), null))
                .getFirst();
        told(ANNA, List.of(engagement(ANNA, today().minusDays(1))));
        told(BO, List.of(engagement(BO, today())));
        clock.tick();
        clock.tick();
        assertThat(states(line)).containsExactly("BEING_DELIVERED", "AWAITING_END");
        assertThat(states(another)).containsExactly("BEING_DELIVERED");
        assertThat(remembered()).isZero();
    }

    @Test
    @DisplayName("OR-8: an engagement that is gone from the directory takes its lines along")
    void lineEndsWhenTheEngagementIsGone() {
        told(ANNA, List.of());
        clock.tick();
        assertThat(states(line)).containsExactly("BEING_DELIVERED", "AWAITING_END");
    }

    @Test
    @DisplayName("OR-8: an engagement that ended yesterday ends its lines when the day has begun, told or not")
    void lineEndsWhenTheDayHasBegun() {
        jdbi.useHandle(handle -> handle.execute(
                "update directory_engagement set ends_on = ? where engagement_id = ?",
                today().minusDays(1),
                engagementOf(ANNA)));
        clock.tick();
        assertThat(states(line)).as("looked through today already").containsExactly("BEING_DELIVERED");
        jdbi.useHandle(handle -> handle.execute("update line_sweep set swept_at = now() - interval '1 day'"));
        clock.tick();
        assertThat(states(line)).containsExactly("BEING_DELIVERED", "AWAITING_END");
        assertThat(sweptToday()).isTrue();
    }

    private static Engagement engagement(UUID person, LocalDate to) {
        return new Engagement(
                engagementOf(person), UNIT, "602", "1042", "206010", "1", "12", today().minusDays(100), to, true);
    }

    @SuppressWarnings("unchecked")
    private void told(UUID person, List<Engagement> engagements) {
        var identity = new Identity(person, new Revision(0, 2), ORGANIZATION, false, false, engagements);
        var replica = (EventHandler<IdentityState>) handlers.stream()
                .filter(one -> one.topic() == Topic.IDENTITIES)
                .findFirst()
                .orElseThrow();
        QuarkusTransaction.requiringNew()
                .run(() -> replica.handle(List.of(new Received<>(UUID.randomUUID(), identity, false))));
    }

    private long remembered() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from recipient_changed")
                .mapTo(Long.class)
                .one());
    }

    private boolean sweptToday() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select swept_at > now() - interval '1 minute' from line_sweep")
                        .mapTo(Boolean.class)
                        .one());
    }

    private List<String> desires() {
        return texts("select payload::json ->> 'status' from outbox where topic = 'order.lines' order by position");
    }

    private List<String> states(String line) {
        return texts("select state from line_entry where line_id = '" + line + "' order by position");
    }

    private List<String> texts(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
