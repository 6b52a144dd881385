package org.accessportal.platform.persistence;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.inject.Vetoed;
import jakarta.enterprise.inject.spi.CDI;
import org.accessportal.platform.PlatformSettings;
import org.jdbi.v3.core.Jdbi;

/** An epoch above the database's, until a test ends: what a service sees that was told of a restore. */
@Vetoed // and no bean itself, though what it stands in for is
public final class RaisedEpoch extends RevisionEpoch {

    private final int epoch;

    private RaisedEpoch(Jdbi jdbi, PlatformSettings settings, int epoch) {
        super(jdbi, settings, CDI.current().getBeanManager().getEvent().select(EpochRaised.class));
        this.epoch = epoch;
    }

    /** Whoever asks for the epoch is told that one. */
    public static void to(int epoch) {
        var beans = CDI.current();
        QuarkusMock.installMockForType(
                new RaisedEpoch(
                        beans.select(Jdbi.class).get(),
                        beans.select(PlatformSettings.class).get(),
                        epoch),
                RevisionEpoch.class);
    }

    @Override
    public synchronized int current() {
        return epoch;
    }
}
