package org.accessportal.order.separations;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.accessportal.order.OrderFixture;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.SeparationState.Separation;
import org.accessportal.platform.messaging.Received;
import org.jspecify.annotations.Nullable;

/** What policy-service keeps apart, as the topic would bring it. */
@ApplicationScoped
public class SeparationFixture {

    private final SeparationIntake intake;
    private final AtomicLong revisions = new AtomicLong();

    SeparationFixture(SeparationIntake intake) {
        this.intake = intake;
    }

    /** The two are kept apart; returns the separation. */
    public UUID separate(String one, String other, @Nullable String administrationCode) {
        UUID id = UUID.randomUUID();
        arrive(id, one, other, administrationCode, false);
        return id;
    }

    /** They are kept apart no more. */
    public void end(UUID id, String one, String other) {
        arrive(id, one, other, null, true);
    }

    private void arrive(UUID id, String one, String other, @Nullable String administrationCode, boolean ended) {
        var state = new Separation(
                id,
                new Revision(0, revisions.incrementAndGet()),
                OrderFixture.ORGANIZATION,
                administrationCode,
                UUID.fromString(one),
                UUID.fromString(other),
                "Lägga upp och betala",
                "Ingen betalar till sig själv",
                ended);
        QuarkusTransaction.requiringNew()
                .run(() -> intake.handle(List.of(new Received<>(UUID.randomUUID(), state, false))));
    }
}
