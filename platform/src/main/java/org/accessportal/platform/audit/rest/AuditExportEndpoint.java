package org.accessportal.platform.audit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.audit.AuditExport;
import org.accessportal.platform.audit.AuditExports;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.RateLimited;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Exports a service's audit log; each service gives it an address. */
public abstract class AuditExportEndpoint {

    private static final String NDJSON = "application/x-ndjson";

    private final AuditExports exports;
    private final CurrentActor actor;
    private final PlatformSettings settings;

    protected AuditExportEndpoint(AuditExports exports, CurrentActor actor, PlatformSettings settings) {
        this.exports = exports;
        this.actor = actor;
        this.settings = settings;
    }

    /** Rows in the order of the chain, as a file. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(NDJSON)
    @RolesAllowed(Roles.PERSON)
    @RateLimited(perMinute = 6)
    @Operation(
            summary = "Exports the service's audit log (GO-2)",
            description =
                    "For auditors and system administrators: the sealed rows of their own organization, in the order"
                            + " of the chain, of any size. A line is a JSON object of kind CHAIN (the first: whose chain, what"
                            + " was asked for, through which number), ROW (number, hash, row), PASSED (rows that were not asked"
                            + " for: from, to, hash of the last) or END (how many rows, last number and hash). deploy/verify-audit"
                            + " follows the chain from the file alone. A file without END has been cut off. Every export is"
                            + " itself on record, with what was asked for and the head of the chain.")
    @APIResponse(
            responseCode = "200",
            description = "One JSON object on each line",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "400", description = "The body is not JSON, or has an unknown or mistyped field")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    @APIResponse(responseCode = "403", description = "The viewer is neither auditor nor system administrator")
    @APIResponse(responseCode = "422", description = "The action is no code")
    @APIResponse(responseCode = "429", description = "More than six a minute")
    public Response export(@Valid @NotNull AuditExportRequest request) {
        AuditExport export = exports.export(request.filter(), actor.get());
        StreamingOutput body = export::write;
        return Response.ok(body, NDJSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"audit-" + settings.service() + ".ndjson\"")
                .build();
    }
}
