package org.accessportal.platform.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.events.Revision;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * The epoch of this database's revisions. A restore from backup raises it: whatever was published in an earlier one may
 * tell of what never happened in this database, and is not believed.
 */
@ApplicationScoped
public class RevisionEpoch {

    private static final Logger LOG = Logger.getLogger(RevisionEpoch.class);

    private final Jdbi jdbi;
    private final PlatformSettings settings;
    private final Event<EpochRaised> raised;
    private int epoch = -1;

    RevisionEpoch(Jdbi jdbi, PlatformSettings settings, Event<EpochRaised> raised) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.raised = raised;
    }

    /** Raises it to what the installation says, before anything is read or published. */
    void raise(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        QuarkusTransaction.requiringNew().run(() -> raise(settings.epoch()));
    }

    /** Raises it, and tells of it once, in the transaction under way; does nothing when it is so high already. */
    void raise(int wanted) {
        jdbi.withHandle(handle -> handle.createQuery("""
                                update revision_epoch e set epoch = :epoch, raised_at = now()
                                from (select epoch from revision_epoch for update) before where e.epoch < :epoch
                                returning before.epoch
                                """)
                        .bind("epoch", wanted)
                        .mapTo(Integer.class)
                        .findOne())
                .ifPresent(before -> {
                    LOG.infof("The database begins epoch %d: everything is published again", wanted);
                    raised.fire(new EpochRaised(before, wanted));
                });
    }

    /** The revision with that counter in the present epoch. */
    public Revision at(long counter) {
        return new Revision(current(), counter);
    }

    /** Whether what was published in that epoch is from before this database was restored. */
    public boolean isPast(int other) {
        return other < current();
    }

    /** The present epoch, from 0. */
    public synchronized int current() {
        if (epoch < 0) {
            epoch = jdbi.withHandle(handle -> handle.createQuery("select epoch from revision_epoch")
                    .mapTo(Integer.class)
                    .one());
        }
        return epoch;
    }
}
