package org.accessportal.policy.policies;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which policies are wanted. */
class PolicyFilter {

    @QueryParam("state")
    @Parameter(description = "Only policies with a version in this state; that version is shown")
    @Nullable
    PolicyState state;

    @QueryParam("search")
    @Parameter(description = "Part of the name")
    @Nullable
    String search;

    @QueryParam("awaitsMe")
    @DefaultValue("false")
    @Parameter(description = "Only policies with a proposal that the viewer may confirm (PO-6)")
    boolean awaitsMe;

    @QueryParam("planned")
    @DefaultValue("false")
    @Parameter(
            description =
                    "Only policies with a step that has a day and is not dealt with (PO-6); to those who keep them")
    boolean planned;
}
