package org.accessportal.platform.status;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A part of a service that can tell cheaply how it is; asked within a transaction. */
public interface StatusSource {

    /** How it is now. What belongs to an organization is told of that one; nobody protected is counted (ID-9). */
    List<StatusLine> lines(UUID organizationId, Instant now);
}
