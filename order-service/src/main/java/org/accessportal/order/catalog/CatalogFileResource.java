package org.accessportal.order.catalog;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Locale;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.RateLimited;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The whole catalogue as one file (OR-1). */
@Path("/order/v1/catalogue-file")
@Blocking
@Tag(name = "resources")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
class CatalogFileResource {

    static final String SCHEMA_JSON = "application/schema+json";
    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CatalogForm.APPLICATION_YAML))
            .build();

    private final CatalogFiles files;
    private final CatalogSchema schema;
    private final CurrentActor actor;

    CatalogFileResource(CatalogFiles files, CatalogSchema schema, CurrentActor actor) {
        this.files = files;
        this.schema = schema;
        this.actor = actor;
    }

    @GET
    @RateLimited(perMinute = 20)
    @RolesAllowed(Roles.PERSON)
    @Produces({MediaType.APPLICATION_JSON, CatalogForm.APPLICATION_YAML})
    @Operation(
            summary = "The organization's whole catalogue as one file, JSON or YAML",
            description = "For system administrators and resource owners. Resources stand by code, retired ones too;"
                    + " those that others name are named by code, people by id. Taken in again it changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The file, in the form of the schema",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = CatalogForm.APPLICATION_YAML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "403", description = "The role is missing")
    @APIResponse(responseCode = "406", description = "The file is written in JSON and YAML alone")
    public RestResponse<String> get(@Context Request request) {
        MediaType type = request.selectVariant(FORMS).getMediaType();
        CatalogForm form = formOf(type);
        String name = "catalogue." + form.name().toLowerCase(Locale.ROOT);
        return RestResponse.ResponseBuilder.ok(form.write(files.whole(actor.get())), type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @POST
    @RateLimited(perMinute = 20)
    @RolesAllowed(Roles.PERSON)
    @Consumes({MediaType.APPLICATION_JSON, CatalogForm.APPLICATION_YAML})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes in a catalogue from a file, JSON or YAML",
            description = "For system administrators and resource owners. The file is checked against the published"
                    + " schema, then by the catalogue's rules; everything is stored, or nothing. What it does not mention"
                    + " stays as it is: a resource is retired by an entry that says so. The same file again changes"
                    + " nothing.")
    @RequestBody(
            description = "In the form of the schema, up to 8 Mi characters",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = CatalogForm.APPLICATION_YAML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponseSchema(value = CatalogImportView.class, responseCode = "200", responseDescription = "What became of it")
    @APIResponse(responseCode = "403", description = "The role is missing")
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "415", description = "The file is neither JSON nor YAML")
    @APIResponse(
            responseCode = "422",
            description = "The file cannot be read, or breaks a rule: up to 100 places, such as"
                    + " resources[3].levels[0].code, are named with the rule")
    public CatalogImportView take(
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Answer what the file would do, and store nothing")
                    boolean dryRun,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) MediaType type,
            @NotNull String file) {
        return files.take(formOf(type), file, dryRun, actor.get());
    }

    @GET
    @Path("schema")
    @RolesAllowed(Roles.PERSON)
    @Produces(SCHEMA_JSON)
    @Operation(summary = "The JSON schema of the file", description = "JSON Schema 2020-12")
    @APIResponse(
            responseCode = "200",
            description = "The schema",
            content = @Content(mediaType = SCHEMA_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public String schema() {
        return schema.text();
    }

    private static CatalogForm formOf(MediaType type) {
        return type.isCompatible(MediaType.APPLICATION_JSON_TYPE) ? CatalogForm.JSON : CatalogForm.YAML;
    }
}
