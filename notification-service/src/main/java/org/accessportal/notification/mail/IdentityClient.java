package org.accessportal.notification.mail;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** identity-service, as far as this service may ask it: a token of its own, and one recipient at a time. */
@RegisterRestClient(configKey = "identity")
@Path("/identity/v1")
interface IdentityClient {

    /** A token (RFC 6749, 5.1). */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Token(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn) {}

    /** Whose address is wanted. */
    record RecipientRequest(UUID identityId) {}

    /** Where to send, and how to greet. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Recipient(@Nullable String mail, @Nullable String greeting, String language) {

        /** Never an address in a log. */
        @Override
        public String toString() {
            return "Recipient[…]";
        }
    }

    @POST
    @Path("tokens")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    Token token(
            @FormParam("grant_type") String grantType,
            @FormParam("client_id") String clientId,
            @FormParam("client_secret") String clientSecret);

    @POST
    @Path("mail-recipients")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    Recipient recipient(@HeaderParam("Authorization") String authorization, RecipientRequest request);
}
