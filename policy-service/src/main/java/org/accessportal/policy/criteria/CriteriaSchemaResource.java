package org.accessportal.policy.criteria;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published form of criteria (PO-2). */
@Path("/policy/v1/criteria-schema")
@Produces(CriteriaSchemaResource.SCHEMA_JSON)
@Tag(name = "policies")
class CriteriaSchemaResource {

    static final String SCHEMA_JSON = "application/schema+json";
    static final String FILE = "criteria.schema.json";

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "The JSON schema of criteria", description = "JSON Schema 2020-12 (PO-2)")
    @APIResponse(
            responseCode = "200",
            description = "The schema",
            content = @Content(mediaType = SCHEMA_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    public String get() throws IOException {
        try (InputStream file = CriteriaSchemaResource.class.getClassLoader().getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
