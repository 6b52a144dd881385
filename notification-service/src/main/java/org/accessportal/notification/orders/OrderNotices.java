package org.accessportal.notification.orders;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.mail.Letters;
import org.accessportal.notification.mail.Letters.Letter;
import org.accessportal.notification.mail.Messages;
import org.accessportal.notification.mail.Messages.Occasion;
import org.accessportal.notification.mail.Template;
import org.accessportal.platform.events.OrderFact;
import org.accessportal.platform.events.OrderFact.ExpertNews;
import org.accessportal.platform.events.OrderFact.KeptApartNotice;
import org.accessportal.platform.events.OrderFact.Kind;
import org.accessportal.platform.events.OrderFact.Notice;
import org.accessportal.platform.events.OrderFact.ReviewNotice;
import org.accessportal.platform.events.OrderFact.ReviewNoticeKind;
import org.accessportal.platform.events.OrderFact.ViolationNotice;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;

/** Tells people what happened to orders, once each; what was history when this database began tells nobody. */
@ApplicationScoped
class OrderNotices implements EventHandler<OrderFact> {

    private final Messages messages;
    private final Letters letters;

    OrderNotices(Messages messages, Letters letters) {
        this.messages = messages;
        this.letters = letters;
    }

    @Override
    public Topic topic() {
        return Topic.ORDER_FACTS;
    }

    @Override
    public void handle(List<Received<OrderFact>> batch) {
        for (Received<OrderFact> received : batch) {
            if (!received.history()) {
                tell(received.eventId(), received.event());
            }
        }
    }

    private void tell(UUID eventId, OrderFact fact) {
        switch (fact) {
            case Notice notice -> messages.add(templateOf(notice.kind()), occasions(eventId, notice));
            case ExpertNews news -> {
                letters.keep(news.newsId(), new Letter(news.subject(), news.text()));
                messages.add(Template.EXPERT_NEWS, occasions(news));
            }
            case ReviewNotice review -> messages.add(templateOf(review.kind()), occasions(eventId, review));
            case KeptApartNotice waiting ->
                messages.add(Template.ORDER_KEPT_APART, List.of(occasion(eventId, waiting)));
            case ViolationNotice violations ->
                messages.add(Template.SEPARATION_BROKEN, List.of(occasion(eventId, violations)));
        }
    }

    private static List<Occasion> occasions(ExpertNews news) {
        return news.recipientIds().stream()
                .map(expert -> new Occasion(
                        news.newsId().toString(), news.organizationId(), expert, news.newsId(), news.system()))
                .toList();
    }

    private static List<Occasion> occasions(UUID eventId, ReviewNotice review) {
        return review.recipientIds().stream()
                .map(reviewer -> new Occasion(
                        eventId.toString(),
                        review.organizationId(),
                        reviewer,
                        review.reviewId(),
                        review.dueOn().toString()))
                .toList();
    }

    private static Occasion occasion(UUID eventId, KeptApartNotice waiting) {
        return new Occasion(
                eventId.toString(),
                waiting.organizationId(),
                waiting.recipientId(),
                waiting.lineId(),
                Long.toString(waiting.caseNumber()));
    }

    private static Occasion occasion(UUID eventId, ViolationNotice violations) {
        return new Occasion(
                eventId.toString(),
                violations.organizationId(),
                violations.recipientId(),
                violations.separationId(),
                Long.toString(violations.people()));
    }

    private static Template templateOf(ReviewNoticeKind kind) {
        return switch (kind) {
            case AWAITS -> Template.REVIEW_AWAITS;
            case REMINDER -> Template.REVIEW_REMINDER;
            case ESCALATED -> Template.REVIEW_ESCALATED;
        };
    }

    private static List<Occasion> occasions(UUID eventId, Notice notice) {
        return notice.recipientIds().stream()
                .map(recipient -> new Occasion(
                        eventId.toString(),
                        notice.organizationId(),
                        recipient,
                        notice.lineId(),
                        Long.toString(notice.caseNumber())))
                .toList();
    }

    private static Template templateOf(Kind kind) {
        return switch (kind) {
            case STEP_AWAITS -> Template.ORDER_STEP_AWAITS;
            case REMINDER -> Template.ORDER_STEP_REMINDER;
            case ESCALATED -> Template.ORDER_STEP_ESCALATED;
            case NO_ATTESTER -> Template.ORDER_NO_ATTESTER;
            case APPROVED -> Template.ORDER_APPROVED;
            case REJECTED -> Template.ORDER_REJECTED;
            case WITHDRAWN -> Template.ORDER_WITHDRAWN;
            case QUESTION -> Template.ORDER_QUESTION;
            case ANSWER -> Template.ORDER_ANSWER;
            case TASK_AWAITS -> Template.ORDER_TASK_AWAITS;
            case DELIVERED -> Template.ORDER_DELIVERED;
            case FAILED -> Template.ORDER_FAILED;
            case ENDED -> Template.ORDER_ENDED;
            case REACHES_UNIT -> Template.ORDER_REACHES_UNIT;
            case STILL_NEEDED -> Template.ORDER_STILL_NEEDED;
        };
    }
}
