package org.accessportal.platform.audit;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.audit.AuditSealer.Head;
import org.accessportal.platform.events.AuditHeadState.AuditHead;
import org.accessportal.platform.events.Event;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.KafkaAccess;
import org.accessportal.platform.messaging.TopicContents;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Refuses to run on a database that is older than what it has published: it was restored, and nobody has raised the epoch.
 * Nearly everything leaves a row in the audit log, and the chain's head is on a topic; one that is further there than in the
 * database cannot be otherwise. What was published meanwhile would win over whatever the service says from now on.
 */
@ApplicationScoped
class ForgottenRestore {

    private static final Logger LOG = Logger.getLogger(ForgottenRestore.class);
    private static final int AFTER_THE_EPOCH = Interceptor.Priority.PLATFORM_BEFORE + 1;

    /** Of each partition. The head of a chain that others' have left behind so far has not moved since the restore. */
    private static final int RECORDS = 2_000;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PlatformSettings settings;
    private final KafkaAccess kafka;
    private final TopicContents contents;
    private final AuditHeads heads;
    private final RevisionEpoch epoch;
    private final Jdbi jdbi;

    ForgottenRestore(
            PlatformSettings settings,
            KafkaAccess kafka,
            TopicContents contents,
            AuditHeads heads,
            RevisionEpoch epoch,
            Jdbi jdbi) {
        this.settings = settings;
        this.kafka = kafka;
        this.contents = contents;
        this.heads = heads;
        this.epoch = epoch;
        this.jdbi = jdbi;
    }

    /** Before anything is read, published or sent; where the broker is away, as soon as it is there. */
    void look(@Observes @Priority(AFTER_THE_EPOCH) StartupEvent event) {
        if (!settings.background()) {
            return;
        }
        try {
            refuseOlder();
        } catch (KafkaException e) {
            LOG.infof("What the topics hold is compared when the broker is there: %s", e.toString());
            Thread.ofPlatform().name("forgotten-restore").daemon().start(this::lookLater);
        }
    }

    private void lookLater() {
        kafka.awaitTopics();
        try {
            refuseOlder();
        } catch (KafkaException e) {
            LOG.warnf("What the topics hold was not compared with the database: %s", e.toString());
        } catch (IllegalStateException e) {
            LOG.fatal(e.getMessage());
            Quarkus.asyncExit(1);
        }
    }

    /** Throws when the chain's head on the topic is further than the database's. */
    void refuseOlder() {
        Head head = jdbi.withHandle(AuditRows::head);
        for (Event event : contents.latest(Topic.AUDIT_HEADS, RECORDS, PATIENCE)) {
            if (event instanceof AuditHead told
                    && heads.isOwn(told)
                    && told.revision().compareTo(epoch.at(head.number())) > 0) {
                throw new IllegalStateException(
                        "This database is older than what it has published: its audit log ends at row %d of epoch %d, and at row %d of epoch %d on %s. It has been restored. Raise portal.epoch (PORTAL_EPOCH) of all services to %d and start them again."
                                .formatted(
                                        head.number(),
                                        epoch.current(),
                                        told.number(),
                                        told.revision().epoch(),
                                        Topic.AUDIT_HEADS.topicName(),
                                        told.revision().epoch() + 1));
            }
        }
    }
}
