package org.accessportal.identity.signin;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The way in (SI-1): the portal's origin begins, the SITHS host sees the card, the origin completes. */
@Path("/identity/v1/sign-in")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "sign-in", description = "Sign-in with a SITHS card")
class SignInResource {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern OWN_PATH = Pattern.compile("/(?!/)[\\w\\-./?=&%]*");

    private final SignIn signIn;
    private final SithsCards cards;
    private final SignInSettings settings;
    private final PlatformSettings platform;

    SignInResource(SignIn signIn, SithsCards cards, SignInSettings settings, PlatformSettings platform) {
        this.signIn = signIn;
        this.cards = cards;
        this.settings = settings;
        this.platform = platform;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Begins a sign-in",
            description = "Binds the sign-in to this browser and sends it to where a card is presented.")
    @APIResponse(responseCode = "303", description = "To the SITHS host, or to the page that offers the ways in")
    public Response begin(
            @QueryParam("returnTo") @Nullable String returnTo, @QueryParam("card") @Nullable String card) {
        String browser = Secret.random();
        String host = settings.siths().url() + "/identity/v1/sign-in/siths";
        String page = "present".equals(card) ? host : settings.signInPage().orElse(host);
        return Response.seeOther(URI.create(page + "?state=" + Secret.hash(browser)))
                .cookie(
                        SignInCookies.of(SignInCookies.PRE_LOGIN, browser, PATIENCE),
                        SignInCookies.of(SignInCookies.RETURN_TO, ownPath(returnTo), PATIENCE))
                .build();
    }

    @GET
    @Path("siths")
    @PermitAll
    @Operation(
            summary = "Reads the SITHS card",
            description =
                    "Only on the SITHS host, whose TLS ends in this service. Without state it begins at the origin.")
    @APIResponse(
            responseCode = "303",
            description = "Back to the portal's origin: with a code for one exchange, or, for a browser, to be told of"
                    + " the refusal")
    @APIResponse(responseCode = "403", description = "The card lets nobody in, or the holder's access is stopped")
    public Response present(
            @QueryParam("state") @Nullable String state,
            @HeaderParam("Accept") @Nullable String accept,
            @jakarta.ws.rs.core.Context HttpServerRequest request) {
        return orTell(accept, () -> present(state, request));
    }

    private Response present(@Nullable String state, HttpServerRequest request) {
        X509Certificate card = peerCertificate(request);
        if (state == null) {
            return Response.seeOther(URI.create(platform.origin() + "/identity/v1/sign-in?card=present"))
                    .build();
        }
        String code = signIn.codeFor(cards.holderOf(card), state);
        return Response.seeOther(URI.create(platform.origin() + "/identity/v1/sign-in/completion?code="
                        + URLEncoder.encode(code, StandardCharsets.UTF_8)))
                .build();
    }

    @GET
    @Path("completion")
    @PermitAll
    @Operation(summary = "Exchanges the code for a session")
    @APIResponse(responseCode = "303", description = "To the page that was asked for; the session's cookies are set")
    @APIResponse(responseCode = "403", description = "The code is used, too old, or of another browser")
    public Response complete(
            @QueryParam("code") @Nullable String code,
            @CookieParam(SignInCookies.PRE_LOGIN) @Nullable String browser,
            @CookieParam(SignInCookies.RETURN_TO) @Nullable String returnTo,
            @HeaderParam("Accept") @Nullable String accept) {
        return orTell(accept, () -> complete(code, browser, returnTo));
    }

    private Response complete(@Nullable String code, @Nullable String browser, @Nullable String returnTo) {
        if (code == null || browser == null) {
            throw IdentityProblem.SIGN_IN_EXPIRED.because("Begin again from the portal's first page");
        }
        SignIn.Cookies cookies = signIn.exchange(code, browser);
        return Response.seeOther(URI.create(platform.origin() + ownPath(returnTo)))
                .cookie(
                        SignInCookies.of(SignInCookies.ACCESS, cookies.accessToken(), AccessTokenWriter.LIFE),
                        SignInCookies.of(
                                SignInCookies.SESSION,
                                cookies.sessionSecret(),
                                settings.session().absolute()),
                        SignInCookies.gone(SignInCookies.PRE_LOGIN),
                        SignInCookies.gone(SignInCookies.RETURN_TO))
                .build();
    }

    /** Whoever signs in with a browser reads of a refusal on the portal's own page; a program gets the problem. */
    private Response orTell(@Nullable String accept, Supplier<Response> step) {
        try {
            return step.get();
        } catch (Problem refusal) {
            if (accept == null || !accept.contains(MediaType.TEXT_HTML)) {
                throw refusal;
            }
            return Response.seeOther(URI.create(platform.origin() + "/?signIn=" + pageFor(refusal)))
                    .build();
        }
    }

    private static String pageFor(Problem refusal) {
        if (refusal.type() == IdentityProblem.ACCESS_BLOCKED) {
            return "blocked";
        }
        return refusal.type() == IdentityProblem.SIGN_IN_EXPIRED ? "expired" : "refused";
    }

    /** Only paths of the portal itself: nobody is sent elsewhere after signing in. */
    private static String ownPath(@Nullable String path) {
        return path != null && OWN_PATH.matcher(path).matches() ? path : "/";
    }

    private static X509Certificate peerCertificate(HttpServerRequest request) {
        SSLSession tls = request.sslSession();
        if (tls == null) {
            throw IdentityProblem.SIGN_IN_REFUSED.because("Cards are presented on the SITHS host");
        }
        try {
            return (X509Certificate) tls.getPeerCertificates()[0];
        } catch (SSLPeerUnverifiedException e) {
            throw IdentityProblem.SIGN_IN_REFUSED.because("No card was presented");
        }
    }
}
