package org.accessportal.notification.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.NotificationTestProfile;
import org.accessportal.platform.events.OrderFact.ExpertNews;
import org.accessportal.platform.events.OrderFact.KeptApartNotice;
import org.accessportal.platform.events.OrderFact.Kind;
import org.accessportal.platform.events.OrderFact.Notice;
import org.accessportal.platform.events.OrderFact.ReviewNotice;
import org.accessportal.platform.events.OrderFact.ReviewNoticeKind;
import org.accessportal.platform.events.OrderFact.ViolationNotice;
import org.accessportal.platform.messaging.Received;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** NO-1: orders tell those who must act and those who wait. */
@QuarkusTest
@TestProfile(NotificationTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class OrderNoticesTest {

    private static final UUID ORGANIZATION = new UUID(0, 1);
    private static final UUID LINE = new UUID(0, 2);
    private static final UUID APPROVER = new UUID(0, 3);
    private static final UUID OTHER = new UUID(0, 4);

    @Inject
    OrderNotices notices;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void emptyQueue() {
        jdbi.useHandle(handle -> handle.execute("truncate message, letter cascade"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyNoticeTellsEachRecipient(Kind kind) {
        take(kind, false);
        assertThat(recipients()).containsExactlyInAnyOrder(APPROVER, OTHER);
    }

    /** RO-5: each expert user is told once, with what the owner wrote. */
    @Test
    void newsReachesExpertUsers() {
        var news = new ExpertNews(
                LINE, ORGANIZATION, "Lifecare", "Ny version", "Stängt.", List.of(APPROVER, OTHER), Instant.EPOCH);
        for (int time = 0; time < 2; time++) {
            QuarkusTransaction.requiringNew()
                    .run(() -> notices.handle(List.of(new Received<>(UUID.randomUUID(), news, false))));
        }
        assertThat(recipients()).containsExactlyInAnyOrder(APPROVER, OTHER);
        String letter = jdbi.withHandle(handle -> handle.createQuery("select subject || ' ' || body from letter")
                .mapTo(String.class)
                .one());
        assertThat(letter).isEqualTo("Ny version Stängt.");
    }

    /** GO-1: whoever answers is told that a review awaits, reminded, and told when it is late; with its last day. */
    @ParameterizedTest
    @EnumSource(ReviewNoticeKind.class)
    void reviewsTellWhoAnswers(ReviewNoticeKind kind) {
        var notice = new ReviewNotice(
                LINE, ORGANIZATION, kind, LocalDate.of(2026, 12, 11), List.of(APPROVER, OTHER), Instant.EPOCH);
        QuarkusTransaction.requiringNew()
                .run(() -> notices.handle(List.of(new Received<>(UUID.randomUUID(), notice, false))));
        assertThat(recipients()).containsExactlyInAnyOrder(APPROVER, OTHER);
        assertThat(references()).containsExactly("2026-12-11");
    }

    /** PO-9: whoever sent a line that is approved and waits is told, with its case number. */
    @Test
    void waitingTellsWhoeverSent() {
        var notice = new KeptApartNotice(LINE, ORGANIZATION, 4711, APPROVER, Instant.EPOCH);
        QuarkusTransaction.requiringNew()
                .run(() -> notices.handle(List.of(new Received<>(UUID.randomUUID(), notice, false))));
        assertThat(recipients()).containsExactly(APPROVER);
        assertThat(references()).containsExactly("4711");
    }

    /** PO-9: whoever keeps duties apart is told how many have come to hold what nobody may hold together. */
    @Test
    void violationsTellWhoKeepsDutiesApart() {
        var notice = new ViolationNotice(LINE, ORGANIZATION, 2, APPROVER, Instant.EPOCH);
        QuarkusTransaction.requiringNew()
                .run(() -> notices.handle(List.of(new Received<>(UUID.randomUUID(), notice, false))));
        assertThat(recipients()).containsExactly(APPROVER);
        assertThat(references()).containsExactly("2");
    }

    /** A rebuild from the topic sends nothing. */
    @Test
    void historyTellsNobody() {
        take(Kind.STEP_AWAITS, true);
        assertThat(recipients()).isEmpty();
    }

    private void take(Kind kind, boolean history) {
        var notice =
                new Notice(LINE, ORGANIZATION, kind, 4711, new UUID(0, 5), List.of(APPROVER, OTHER), Instant.EPOCH);
        QuarkusTransaction.requiringNew()
                .run(() -> notices.handle(List.of(new Received<>(UUID.randomUUID(), notice, history))));
    }

    private List<String> references() {
        return jdbi.withHandle(handle -> handle.createQuery("select distinct reference from message_object")
                .mapTo(String.class)
                .list());
    }

    private List<UUID> recipients() {
        return jdbi.withHandle(handle -> handle.createQuery("select recipient_id from message")
                .mapTo(UUID.class)
                .list());
    }
}
