package org.accessportal.identity.imports;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Imports of feeds (ID-5, ID-6). */
@Path("/identity/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "imports", description = "Feeds: read, compared, applied or held")
class ImportResource {

    static final String LDIF = "text/ldif";

    private final ImportService imports;
    private final RejectionQuery rejections;
    private final PlatformSettings settings;
    private final CurrentActor actor;

    ImportResource(ImportService imports, RejectionQuery rejections, PlatformSettings settings, CurrentActor actor) {
        this.settings = settings;
        this.imports = imports;
        this.rejections = rejections;
        this.actor = actor;
    }

    @POST
    @RateLimited(perMinute = 20)
    @RolesAllowed(Roles.PERSON)
    @Consumes(LDIF)
    @Operation(
            summary = "Imports a full export of a source",
            description = "The body is read as it streams in and may have any size. The answer comes when all of it has"
                    + " been read; applying goes on by itself, see Location. An empty file, one that ends inside a record,"
                    + " or one that would change too much is held until a human decides (ID-6).")
    @RequestBody(content = @Content(mediaType = LDIF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "202",
            description = "Read; see Location for what becomes of it",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response start(
            @QueryParam("source") @NotBlank @Parameter(description = "Code of the source") String source,
            @HeaderParam("Content-Length") @Nullable Long length,
            @HeaderParam("Content-Digest")
                    @Parameter(description = "RFC 9530, sha-256; a file that differs is held")
                    @Nullable
                    String digest,
            @HeaderParam("Idempotency-Key")
                    @Size(max = 200)
                    @Parameter(description = "The same key again is the same import; another body is refused (422)")
                    @Nullable
                    String key,
            InputStream feed) {
        ImportView run = imports.take(source, feed, new BodyDigest(length, digest), key, actor.get());
        return Response.accepted(run)
                .location(URI.create(settings.origin() + "/identity/v1/imports/" + run.id()))
                .build();
    }

    @GET
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "The imports, newest first")
    public Page<ImportView> list(@BeanParam @Valid PageRequest page) {
        return new Page<>(
                imports.list(actor.get(), page.offset(), page.limit()),
                imports.count(actor.get()),
                page.limit(),
                page.offset());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "One import and how far it has come")
    public ImportView get(@RestPath UUID id) {
        return imports.find(id, actor.get());
    }

    @GET
    @Path("{id}/rejections")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "The rows that could not be used, in the order of the file")
    public Page<RejectionView> rejections(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        imports.find(id, actor.get());
        return rejections.page(id, page);
    }

    @POST
    @Path("{id}/resumption")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lets a held import do what it would do", description = "409 when it is not held (ID-6)")
    @APIResponseSchema(value = ImportView.class, responseCode = "200")
    public ImportView resume(@RestPath UUID id, @Valid DecisionRequest decision) {
        return imports.resume(id, decision.reason(), actor.get());
    }

    @POST
    @Path("{id}/discard")
    @RolesAllowed(Roles.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Throws a held import away", description = "409 when it is not held (ID-6)")
    @APIResponseSchema(value = ImportView.class, responseCode = "200")
    public ImportView discard(@RestPath UUID id, @Valid DecisionRequest decision) {
        return imports.discard(id, decision.reason(), actor.get());
    }
}
