package org.accessportal.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.accessportal.notification.mail.IdentityClient.Recipient;
import org.accessportal.notification.mail.MailQueue.Waiting;
import org.accessportal.platform.background.BackgroundWork;
import org.accessportal.platform.background.Crew;
import org.accessportal.platform.tracing.Step;
import org.accessportal.platform.tracing.Traces;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what waits, a few at a time: at least once, always under the same Message-ID, so that a repetition is harmless. What
 * went before the database was restored does not go again.
 */
@ApplicationScoped
class MailWorker {

    private static final Logger LOG = Logger.getLogger(MailWorker.class);
    private static final int BATCH = 40;
    private static final int AT_ONCE = 4;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final MailQueue queue;
    private final SentMails sent;
    private final Recipients recipients;
    private final MailText texts;
    private final Mailer mailer;
    private final Traces traces;
    private final Crew workers = new Crew("mail", AT_ONCE);

    MailWorker(MailQueue queue, SentMails sent, Recipients recipients, MailText texts, Mailer mailer, Traces traces) {
        this.queue = queue;
        this.sent = sent;
        this.recipients = recipients;
        this.texts = texts;
        this.mailer = mailer;
        this.traces = traces;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.whileAny(PAUSE, "Mails", () -> sendNext() > 0);
    }

    void stop(@Observes ShutdownEvent event) {
        workers.close();
    }

    /** Sends the next mails; returns how many were taken on. */
    int sendNext() {
        if (!sent.areRead()) {
            return 0;
        }
        List<Waiting> messages = queue.take(BATCH);
        try {
            workers.carryOut(messages, this::send, this::settle);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
        return messages.size();
    }

    private void settle(List<Waiting> sent) {
        List<@Nullable String> causes = new ArrayList<>();
        sent.forEach(message -> causes.add(message.traceparent()));
        try (Step _ = traces.follow("settle mails", causes)) {
            queue.sent(sent);
        }
    }

    /** Returns the message when the mail server has taken it now. */
    private Optional<Waiting> send(Waiting message) {
        try (Step step = traces.follow("send mail", Collections.singletonList(message.traceparent()))) {
            return send(message, step);
        }
    }

    private Optional<Waiting> send(Waiting message, Step step) {
        try {
            if (sent.contains(message.mailId())) {
                queue.sentBefore(message);
                return Optional.empty();
            }
            Optional<Recipient> recipient = recipients.find(message.recipientId());
            String address = recipient.map(Recipient::mail).orElse(null);
            if (recipient.isEmpty() || address == null) {
                queue.undeliverable(message, "NO_ADDRESS");
            } else if (queue.isWanted(message)) {
                mailer.send(mail(message, recipient.get(), address));
                return Optional.of(message);
            }
        } catch (RuntimeException e) {
            step.failed(e);
            if (bounced(e)) {
                queue.undeliverable(message, "REFUSED_BY_MAIL_SERVER");
            } else {
                LOG.infof(
                        "Message %s is not sent: %s", message.id(), e.getClass().getSimpleName());
                queue.failed(message, e.getClass().getSimpleName());
            }
        }
        return Optional.empty();
    }

    /** Whether the mail server will never take it (RFC 5321: a reply of 5xx). */
    private static boolean bounced(Throwable failure) {
        return (failure instanceof SMTPException refused && refused.isPermanent())
                || (failure.getCause() != null && bounced(failure.getCause()));
    }

    private Mail mail(Waiting message, Recipient recipient, String address) {
        MailText.Text text = texts.of(message, recipient);
        return Mail.withText(address, text.subject(), text.plain())
                .setHtml(text.html())
                .addHeader("Message-ID", "<" + message.mailId() + "@portal>")
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
