package org.accessportal.identity.signin;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.accessportal.identity.identities.PersonQuery;
import org.accessportal.identity.identities.SessionView;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.security.CurrentActor;
import org.accessportal.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The session of the signed-in person, and the issuer's keys (SI-3). */
@Path("/identity/v1")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "session", description = "The signed-in person")
class SessionResource {

    private final SignIn signIn;
    private final SigningKeys keys;
    private final PersonQuery people;
    private final CurrentActor actor;

    SessionResource(SignIn signIn, SigningKeys keys, PersonQuery people, CurrentActor actor) {
        this.signIn = signIn;
        this.keys = keys;
        this.people = people;
        this.actor = actor;
    }

    @GET
    @Path("session")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "Who is signed in, and until when")
    public SessionView session(@CookieParam(SignInCookies.SESSION) @Nullable String secret) {
        Actor person = actor.get();
        SignIn.Limits limits = secret == null ? null : signIn.limitsOf(secret).orElse(null);
        return limits == null
                ? people.session(person, null, null)
                : people.session(person, limits.idleUntil(), limits.expiresAt());
    }

    @POST
    @Path("session/renewal")
    @PermitAll
    @Operation(
            summary = "Renews the access token",
            description = "By the session's cookie; 401 when the session has ended.")
    @APIResponse(responseCode = "204", description = "A new access cookie is set")
    @APIResponse(responseCode = "401", description = "The session has ended: sign in")
    public Response renew(@CookieParam(SignInCookies.SESSION) @Nullable String secret) {
        SignIn.Cookies cookies = (secret == null ? java.util.Optional.<SignIn.Cookies>empty() : signIn.renew(secret))
                .orElseThrow(() -> CommonProblem.NOT_SIGNED_IN.because("The session has ended"));
        return Response.noContent()
                .cookie(SignInCookies.of(SignInCookies.ACCESS, cookies.accessToken(), AccessTokenWriter.LIFE))
                .build();
    }

    @DELETE
    @Path("session")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "Signs out")
    @APIResponse(responseCode = "204", description = "The session has ended")
    public Response signOut() {
        signIn.end(actor.get());
        return signedOut();
    }

    @DELETE
    @Path("sessions")
    @RolesAllowed(Roles.PERSON)
    @Operation(summary = "Signs out everywhere")
    @APIResponse(responseCode = "204", description = "All of the person's sessions have ended")
    public Response signOutEverywhere() {
        signIn.endAll(actor.get());
        return signedOut();
    }

    @GET
    @Path("keys")
    @PermitAll
    @Operation(
            summary = "The public keys that tokens are verified with",
            description = "A JSON Web Key Set (RFC 7517).")
    @APIResponse(responseCode = "200", description = "The key set")
    public Response keySet() {
        return Response.ok(keys.published())
                .header("Cache-Control", "public, max-age=60")
                .build();
    }

    private static Response signedOut() {
        return Response.noContent()
                .cookie(SignInCookies.gone(SignInCookies.ACCESS), SignInCookies.gone(SignInCookies.SESSION))
                .build();
    }
}
