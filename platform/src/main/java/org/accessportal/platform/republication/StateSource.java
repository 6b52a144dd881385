package org.accessportal.platform.republication;

import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.State;

/**
 * One kind of state that a service publishes, as its database has it; every bean of this type is published again after a
 * restore.
 */
public interface StateSource<S extends State> {

    /** The event that the states are published as. */
    Class<S> kind();

    /** A query of the ids of all that has been published, in one column. */
    String published();

    /** Publishes those as they stand, in the transaction under way. */
    void publish(List<UUID> ids);

    /**
     * The last state of something that is on the topic and not in the database: the same, given to nobody any more.
     *
     * @param last the newest that is known of it, from before the restore
     */
    S ended(S last, Revision revision);

    /** Whether a state on the topic is this service's; others' are left alone. */
    default boolean isOwn(S state) {
        return true;
    }
}
