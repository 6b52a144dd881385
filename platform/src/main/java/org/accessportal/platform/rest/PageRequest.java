package org.accessportal.platform.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is wanted. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(500)
    @Parameter(description = "How many rows at the most, 1 to 500")
    int limit;

    @QueryParam("offset")
    @DefaultValue("0")
    @Min(0)
    @Max(10_000_000)
    @Parameter(description = "How many rows to pass over")
    int offset;

    /** The part of that many rows behind the offset. */
    public static PageRequest of(int limit, int offset) {
        var page = new PageRequest();
        page.limit = limit;
        page.offset = offset;
        return page;
    }

    /** How many rows at the most. */
    public int limit() {
        return limit;
    }

    /** How many rows to pass over. */
    public int offset() {
        return offset;
    }
}
