package org.accessportal.platform.status;

import java.time.Instant;
import java.util.List;

/** How a service is: all of its parts, as its database said at that moment. */
public record ServiceStatus(String service, Instant at, List<StatusLine> lines) {}
