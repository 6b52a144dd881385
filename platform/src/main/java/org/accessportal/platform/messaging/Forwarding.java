package org.accessportal.platform.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.events.Topic;
import org.jspecify.annotations.Nullable;

/** Whoever gets events as they are, in order, and says of each batch whether it was taken. */
public interface Forwarding {

    /** Names it on the broker, where it is remembered how far it has come. */
    String code();

    /** The topics that it gets. */
    List<Topic> topics();

    /** Whose events it gets; null: every organization's, and those that are nobody's. */
    @Nullable
    UUID organizationId();

    /** Why the batch was not taken; empty when it was. */
    Optional<String> send(CloudEventBatch batch);

    /** A batch was not taken, and is sent again after a pause. */
    void waits(Place place, Backlog backlog);

    /** What was sent last was taken. */
    void taken(Place place);

    /** A partition of a topic. */
    record Place(Topic topic, int partition) {}

    /**
     * What a partition holds that was not taken.
     *
     * @param since when the first of it was published
     * @param cause why it was not taken
     */
    record Backlog(long count, Instant since, String cause) {}
}
