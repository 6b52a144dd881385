package org.accessportal.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.notification.mail.IdentityClient.Recipient;
import org.accessportal.notification.mail.IdentityClient.RecipientRequest;
import org.accessportal.notification.mail.IdentityClient.Token;
import org.accessportal.platform.PlatformSettings;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks for addresses at the moment of sending, and keeps none. */
@ApplicationScoped
class Recipients {

    private static final int RENEW_BEFORE_SECONDS = 60;
    private static final int NOT_FOUND = 404;

    private final IdentityClient identity;
    private final PlatformSettings settings;
    private final Clock clock;
    private String token = "";
    private Instant tokenEnds = Instant.MIN;

    Recipients(@RestClient IdentityClient identity, PlatformSettings settings, Clock clock) {
        this.identity = identity;
        this.settings = settings;
        this.clock = clock;
    }

    /** The recipient; empty when there is no such person any more. */
    Optional<Recipient> find(UUID identityId) {
        try {
            return Optional.of(identity.recipient("Bearer " + token(), new RecipientRequest(identityId)));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private synchronized String token() {
        Instant now = clock.instant();
        if (now.isAfter(tokenEnds)) {
            Token fresh = identity.token(
                    "client_credentials",
                    settings.clientId().orElse(""),
                    settings.clientSecret().orElse(""));
            token = fresh.accessToken();
            tokenEnds = now.plusSeconds(fresh.expiresIn() - RENEW_BEFORE_SECONDS);
        }
        return token;
    }
}
