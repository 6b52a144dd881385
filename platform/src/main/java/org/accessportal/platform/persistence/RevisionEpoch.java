package org.accessportal.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.accessportal.platform.events.Revision;
import org.jdbi.v3.core.Jdbi;

/** The epoch of this database's revisions; a restore from backup raises it. */
@ApplicationScoped
public class RevisionEpoch {

    private final Jdbi jdbi;
    private int epoch = -1;

    RevisionEpoch(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The revision with that counter in the present epoch. */
    public Revision at(long counter) {
        return new Revision(current(), counter);
    }

    private synchronized int current() {
        if (epoch < 0) {
            epoch = jdbi.withHandle(handle -> handle.createQuery("select epoch from revision_epoch")
                    .mapTo(Integer.class)
                    .one());
        }
        return epoch;
    }
}
