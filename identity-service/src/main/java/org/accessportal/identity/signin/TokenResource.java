package org.accessportal.identity.signin;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accessportal.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tokens for integrating systems (SI-4). */
@Path("/identity/v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "tokens", description = "OAuth 2 client credentials")
class TokenResource {

    /**
     * A token (RFC 6749, 5.1).
     *
     * @param expiresIn seconds
     */
    record TokenView(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn) {}

    private final SystemClients clients;

    TokenResource(SystemClients clients) {
        this.clients = clients;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            summary = "A token for a system",
            description = "Grant type client_credentials; 401 for a wrong id or secret.")
    @APIResponseSchema(value = TokenView.class, responseCode = "200")
    public TokenView token(
            @FormParam("grant_type") @NotBlank String grantType,
            @FormParam("client_id") @NotBlank String clientId,
            @FormParam("client_secret") @NotBlank String clientSecret) {
        if (!"client_credentials".equals(grantType)) {
            throw CommonProblem.INVALID_REQUEST.at("grant_type", "SI-4", "Only client_credentials is known");
        }
        return clients.token(clientId, clientSecret)
                .map(token -> new TokenView(token, "Bearer", AccessTokenWriter.LIFE.toSeconds()))
                .orElseThrow(() -> CommonProblem.NOT_SIGNED_IN.because("The id or the secret is wrong"));
    }
}
