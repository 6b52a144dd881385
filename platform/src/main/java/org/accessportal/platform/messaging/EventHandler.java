package org.accessportal.platform.messaging;

import java.util.List;
import org.accessportal.platform.events.Event;
import org.accessportal.platform.events.Topic;

/**
 * What a service does with a topic; every bean of this type is read for.
 *
 * <p>Of a state topic it is given only states newer than the newest it has had, of a fact topic only facts that it
 * has not had before; at most one per key and call of the former. The call runs in the transaction that records
 * that they were read. An exception sets the event at fault aside, and later ones of its key wait behind it.
 */
public interface EventHandler<E extends Event> {

    /** The topic that is read. */
    Topic topic();

    /** Takes in a batch, in the order of the topic. */
    void handle(List<Received<E>> batch);
}
