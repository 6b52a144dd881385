package org.accessportal.platform.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.accessportal.platform.events.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/** The way to the broker, and the topics on it. */
@ApplicationScoped
public class KafkaAccess {

    private static final Logger LOG = Logger.getLogger(KafkaAccess.class);
    private static final String THIRTY_DAYS = Long.toString(30L * 24 * 60 * 60 * 1000);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Map<String, Object> settings;
    private volatile boolean topicsThere;

    KafkaAccess(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        this.settings = settings;
    }

    /** The client settings that every producer, consumer and admin client starts from. */
    public Map<String, Object> settings() {
        return Map.copyOf(settings);
    }

    /** Returns when every topic exists; makes those that are missing, and waits while the broker is away. */
    public void awaitTopics() {
        while (!topicsThere && !Thread.currentThread().isInterrupted()) {
            try {
                makeTopics();
                topicsThere = true;
            } catch (ExecutionException e) {
                LOG.infof("The broker or its topics are not there yet: %s", e.getCause());
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void makeTopics() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(new HashMap<>(settings))) {
            // Only what is missing: where topics are declared for the services, these may see them and make none.
            Set<String> there = admin.listTopics().names().get();
            List<NewTopic> missing = Arrays.stream(Topic.values())
                    .filter(topic -> !there.contains(topic.topicName()))
                    .map(KafkaAccess::newTopic)
                    .toList();
            for (var made : admin.createTopics(missing).values().values()) {
                try {
                    made.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        }
    }

    private static NewTopic newTopic(Topic topic) {
        Map<String, String> retention = topic.kind() == Topic.Kind.STATE
                ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                : Map.of(TopicConfig.RETENTION_MS_CONFIG, THIRTY_DAYS);
        return new NewTopic(topic.topicName(), Optional.of(Topic.PARTITIONS), Optional.empty()).configs(retention);
    }
}
