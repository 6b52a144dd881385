package org.accessportal.platform.tracing;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.events.ServiceDeskFact;
import org.accessportal.platform.events.ServiceDeskFact.CallerChecked;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.events.UnitState.Unit;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.accessportal.platform.outbox.Outbox;

/** Something to ask for that causes something, here and then elsewhere; and something that fails. */
@Path("/traced/v1/people")
@PermitAll
public class TracedResource {

    private final Outbox outbox;

    TracedResource(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Publishes a fact, which {@link Elsewhere} goes on with. */
    @POST
    @Path("{id}/checks")
    @Transactional
    public void check(@PathParam("id") UUID id) {
        outbox.publish(fact(id));
    }

    /** Publishes many facts at a time. */
    @POST
    @Path("{id}/checks/{count}")
    @Transactional
    public void checkMany(@PathParam("id") UUID id, @PathParam("count") int count) {
        outbox.publishAll(
                IntStream.range(0, count).mapToObj(ignored -> fact(id)).toList());
    }

    /** Fails in a way that nobody expected, with a message that names somebody. */
    @GET
    @Path("{id}/failure")
    public String fail(@PathParam("id") UUID id) {
        throw new IllegalStateException("Annika Andersson " + id);
    }

    private static CallerChecked fact(UUID person) {
        return new CallerChecked(
                UUID.randomUUID(),
                new UUID(0, 1),
                person,
                person,
                new UUID(0, 2),
                Instant.parse("2026-12-10T10:00:00Z"));
    }

    /** In the role of another service: publishes a unit for each fact, which the replica of the directory takes in. */
    @ApplicationScoped
    static class Elsewhere implements EventHandler<ServiceDeskFact> {

        private final Outbox outbox;

        Elsewhere(Outbox outbox) {
            this.outbox = outbox;
        }

        @Override
        public Topic topic() {
            return Topic.SERVICE_DESK;
        }

        @Override
        public void handle(List<Received<ServiceDeskFact>> batch) {
            outbox.publishAll(batch.stream()
                    .map(received -> new Unit(
                            received.event().aggregateId(),
                            new Revision(0, 1),
                            new UUID(0, 1),
                            null,
                            "Unit",
                            "602",
                            null,
                            false,
                            false))
                    .toList());
        }
    }
}
