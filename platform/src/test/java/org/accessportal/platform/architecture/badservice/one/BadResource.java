package org.accessportal.platform.architecture.badservice.one;

import jakarta.ws.rs.Path;
import org.jdbi.v3.core.Jdbi;

/** A resource with a query of its own. */
@Path("bad")
public class BadResource {
    Jdbi jdbi;
}
