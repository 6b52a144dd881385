package org.accessportal.platform.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** Something published on a topic, keyed by the thing that it is about. */
public sealed interface Event permits State, Fact {

    /** The aggregate that the event is about; the record's key, so that its events keep their order. */
    @JsonIgnore
    UUID aggregateId();
}
