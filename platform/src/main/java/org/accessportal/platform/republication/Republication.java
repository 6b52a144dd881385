package org.accessportal.platform.republication;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.background.BackgroundWork;
import org.accessportal.platform.events.EventCatalog;
import org.accessportal.platform.events.State;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.TopicContents;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.accessportal.platform.republication.RepublicationParts.Part;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes everything again when the database has begun a new epoch: each state as it stands, and of what is on the
 * topics and not in the database a last state. In pieces, each in a transaction with how far it has come: it goes on
 * where it stopped, and what one replica does the others leave.
 */
@ApplicationScoped
public class Republication {

    private static final Logger LOG = Logger.getLogger(Republication.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int BATCH = 2_000;

    /** What the service tells meanwhile waits behind no more than this. */
    private static final int MOST_WAITING = 10_000;

    private final RevisionEpoch epoch;
    private final RepublicationParts parts;
    private final Sources sources;
    private final TopicContents contents;
    private final Outbox outbox;

    Republication(
            RevisionEpoch epoch, RepublicationParts parts, Sources sources, TopicContents contents, Outbox outbox) {
        this.epoch = epoch;
        this.parts = parts;
        this.sources = sources;
        this.contents = contents;
        this.outbox = outbox;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        if (!parts.isFinished(epoch.current())) {
            background.whileAny(PAUSE, "Republications", this::next);
        }
    }

    /** Whether all states of that kind have been published in the present epoch, or soon will have left the outbox. */
    public boolean isDone(Class<? extends State> kind) {
        return parts.isFinished(epoch.current(), EventCatalog.typeOf(kind));
    }

    /** Does the next piece; false when there is none, others are at the rest, or what was published last has not left. */
    public boolean next() {
        int now = epoch.current();
        if (parts.isFinished(now) || parts.isCongested(MOST_WAITING)) {
            return false;
        }
        if (!parts.isPlanned(now)) {
            parts.plan(now, plan());
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> parts.next(now).map(part -> advance(now, part)).orElseGet(() -> finish(now)));
    }

    private List<Part> plan() {
        List<Part> plan = new ArrayList<>();
        for (String name : sources.names()) {
            plan.add(RepublicationParts.kind(plan.size(), name));
        }
        for (Topic topic : sources.topics()) {
            for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
                String name = topic.topicName() + "/" + partition;
                plan.add(RepublicationParts.partition(plan.size(), name, contents.end(topic, partition)));
            }
        }
        return plan;
    }

    private boolean advance(int now, Part part) {
        Long next = part.nextOffset();
        Long end = part.endOffset();
        if (next == null || end == null) {
            publish(now, part);
        } else {
            search(now, part, next, end);
        }
        return true;
    }

    private void publish(int now, Part part) {
        List<UUID> ids = sources.publishAfter(part.name(), part.position(), BATCH);
        UUID last = ids.isEmpty() ? part.position() : ids.getLast();
        parts.advance(now, reached(part, last, null), ids.size(), ids.size() < BATCH);
    }

    private void search(int now, Part part, long next, long end) {
        int slash = part.name().indexOf('/');
        Topic topic = Topic.named(part.name().substring(0, slash));
        if (topic == null) {
            throw new IllegalStateException("There is no topic of " + part.name() + " any more");
        }
        var piece = next < end
                ? contents.read(topic, Integer.parseInt(part.name().substring(slash + 1)), next, end)
                : new TopicContents.Piece(List.of(), end);
        List<State> ended = sources.ended(piece.events(), now);
        outbox.publishAll(ended);
        parts.advance(now, reached(part, part.position(), piece.next()), ended.size(), piece.next() >= end);
    }

    private static Part reached(Part part, UUID position, @Nullable Long next) {
        return new Part(part.turn(), part.name(), position, next, part.endOffset());
    }

    private boolean finish(int now) {
        parts.finish(now).ifPresent(states -> LOG.infof("Everything is published in epoch %d: %d states", now, states));
        return false;
    }
}
