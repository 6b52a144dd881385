package org.accessportal.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accessportal.notification.NotificationTestProfile;
import org.accessportal.notification.mail.IdentityClient.Recipient;
import org.accessportal.notification.mail.MailQueue.Waiting;
import org.accessportal.platform.testing.PostgresResource;
import org.accessportal.platform.testing.TokenIssuer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** NO-1: each message once, whatever fails, in the recipient's language. */
@QuarkusTest
@TestProfile(NotificationTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenIssuer.class)
class MailTest {

    private static final UUID RECIPIENT = new UUID(0, 1);
    private static final UUID ORGANIZATION = new UUID(0, 3);
    private static final UUID OBJECT = new UUID(0, 2);

    @Inject
    Messages messages;

    @Inject
    Letters letters;

    @Inject
    MailQueue queue;

    @Inject
    MailWorker worker;

    @Inject
    MailText texts;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void emptyQueue() {
        jdbi.useHandle(handle -> handle.execute("truncate message, letter cascade"));
        QuarkusTransaction.requiringNew()
                .run(() -> letters.keep(
                        OBJECT, new Letters.Letter("Ny version", "Stängt 18-19.\n\n<b>Berätta</b> {det}.")));
    }

    @Test
    void sameOccasionIsOneMessage() {
        add("account/1");
        add("account/1");
        add("account/2");
        assertThat(queue.take(10)).hasSize(2);
    }

    @Test
    void messageIsTakenByOneReplicaAtATime() {
        add("account/1");
        assertThat(queue.take(10)).hasSize(1);
        assertThat(queue.take(10)).isEmpty();
    }

    @Test
    void recipientsThatCannotBeAskedForDelayAndLoseNothing() {
        add("account/1");
        assertThat(worker.sendNext()).isEqualTo(1);
        assertThat(state()).isEqualTo("WAITING");
        assertThat(text("select (next_attempt_at > now())::text from message")).isEqualTo("true");
    }

    /** NO-1: a flood comes as digests, one now and the rest after a pause; nothing is left out. */
    @Test
    void floodBecomesDigests() {
        tell(0, 4);
        assertThat(queue.take(10)).hasSize(4);
        tell(4, 40);
        List<Waiting> digest = queue.take(10);
        assertThat(digest)
                .singleElement()
                .satisfies(it -> assertThat(it.objectIds()).hasSize(40));
        tell(44, 3);
        tell(47, 3);
        assertThat(queue.take(10)).isEmpty();
        jdbi.useHandle(handle -> handle.execute("update message set next_attempt_at = now()"
                + " where attempts = 0 and next_attempt_at < now() + interval '11 minutes'"));
        assertThat(queue.take(10))
                .singleElement()
                .satisfies(it -> assertThat(it.objectIds()).hasSize(6));
    }

    /** NO-1: one who is told now and then is told at once each time. */
    @Test
    void fewMessagesAreSentOneByOne() {
        tell(0, 5);
        assertThat(queue.take(10))
                .hasSize(5)
                .allSatisfy(it -> assertThat(it.objectIds()).hasSize(1));
    }

    private void tell(int first, int count) {
        QuarkusTransaction.requiringNew()
                .run(() -> messages.add(
                        Template.PASSWORD_TO_FETCH,
                        IntStream.range(first, first + count)
                                .mapToObj(i -> occasion("account/" + i, new UUID(7, i)))
                                .toList()));
    }

    /** PW-3. */
    @Test
    void withdrawnMessageIsNotSent() {
        add("account/1");
        List<Waiting> taken = queue.take(1);
        jdbi.useHandle(handle -> handle.execute("update message set state = 'WITHDRAWN'"));
        assertThat(queue.isWanted(taken.getFirst())).isFalse();
        queue.sent(List.of(taken.getFirst()));
        assertThat(state()).isEqualTo("WITHDRAWN");
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void everyTemplateIsThereInBothLanguages(Template template) {
        for (List<UUID> objects : List.of(List.of(OBJECT), List.of(OBJECT, RECIPIENT))) {
            isThereInBothLanguages(template, objects);
        }
    }

    private void isThereInBothLanguages(Template template, List<UUID> objects) {
        for (String language : List.of("sv", "en")) {
            MailText.Text text = texts.of(message(template, objects), new Recipient("a@example.org", "Åsa", language));
            assertThat(text.subject()).isNotBlank();
            assertThat(text.plain()).contains("Åsa").doesNotContain("{#", "{/", "Subject:");
            assertThat(text.html()).contains("lang=\"" + language + "\"").doesNotContain("{#");
        }
    }

    /** RO-5: what the owner wrote comes as it is, as text. */
    @Test
    void newsCarriesItsLetter() {
        MailText.Text text =
                texts.of(message(Template.EXPERT_NEWS, List.of(OBJECT)), new Recipient("a@example.org", null, "sv"));
        assertThat(text.subject()).isEqualTo("4711: Ny version");
        assertThat(text.plain())
                .contains("Stängt 18-19.\n\n<b>Berätta</b> {det}.")
                .contains("/experts");
        assertThat(text.html()).contains("<p>Stängt 18-19.</p>").doesNotContain("<b>Berätta");
    }

    /** PW-1: the link, and nobody's name but the recipient's own. */
    @Test
    void mailLeadsToThePassword() {
        MailText.Text text = texts.of(
                message(Template.PASSWORD_TO_FETCH, List.of(OBJECT)), new Recipient("a@example.org", null, "sv"));
        assertThat(text.plain()).contains("/passwords/" + OBJECT).startsWith("Hej!");
    }

    /** A name is text, never markup. */
    @Test
    void nameWithMarkupStaysText() {
        MailText.Text text = texts.of(
                message(Template.PASSWORD_TO_FETCH, List.of(OBJECT)),
                new Recipient("a@example.org", "<b>Bo</b>", "en"));
        assertThat(text.html()).doesNotContain("<b>Bo</b>");
    }

    private void add(String occasion) {
        QuarkusTransaction.requiringNew()
                .run(() -> messages.add(Template.PASSWORD_TO_FETCH, List.of(occasion(occasion, OBJECT))));
    }

    private static Messages.Occasion occasion(String once, UUID object) {
        return new Messages.Occasion(once, ORGANIZATION, RECIPIENT, object, null);
    }

    private static Waiting message(Template template, List<UUID> objects) {
        return new Waiting(new UUID(9, 9), "key", template, RECIPIENT, objects, "4711", 1, null);
    }

    private String state() {
        return text("select state from message");
    }

    private String text(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).one());
    }
}
