package org.accessportal.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.accessportal.platform.events.Topic;
import org.jdbi.v3.core.Jdbi;

/** Reads a state topic once more from its beginning, as history: when a version keeps more of its states than before. */
@ApplicationScoped
public class Rereading {

    private final Jdbi jdbi;

    Rereading(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Forgets how far the topic has been read, and which states; whoever reads it starts again. */
    @Transactional
    public void again(Topic topic) {
        jdbi.useHandle(handle -> {
            handle.execute("delete from latest_state where topic = ?", topic.topicName());
            handle.execute("delete from topic_position where topic = ?", topic.topicName());
        });
    }
}
