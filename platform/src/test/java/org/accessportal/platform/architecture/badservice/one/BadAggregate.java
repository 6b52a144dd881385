package org.accessportal.platform.architecture.badservice.one;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.accessportal.platform.architecture.badservice.two.UsesOne;
import org.accessportal.platform.outbox.Outbox;

/** An aggregate that publishes by itself. */
@Entity(name = "BadAggregate")
public class BadAggregate {
    @Id
    UUID id;

    Outbox outbox() {
        return null;
    }

    UsesOne cycle() {
        return null;
    }
}
