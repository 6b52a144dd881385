package org.accessportal.local.cards;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.sample.Persona;

/** Puts a persona's card into the reader, so to speak: the real mutual-TLS call that a browser would make. */
public final class CardSignIn {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SEE_OTHER = 303;

    private final LocalRun run;

    public CardSignIn(LocalRun run) {
        this.run = run;
    }

    /**
     * What the identity service says to a card.
     *
     * @param completion where it sends the browser; empty when it refuses the card
     * @param body why it refuses
     */
    public record Answer(Optional<URI> completion, int status, String body) {

        /** Whether the card is good, and its holder's access is stopped (AS-5). */
        public boolean isHolderBlocked() {
            return body.contains("/access-blocked\"");
        }
    }

    /** Shows the persona's card, for the sign-in that the state belongs to. */
    public Answer present(String state, Persona persona)
            throws IOException, InterruptedException, GeneralSecurityException {
        URI address = URI.create(run.ports().sithsAddress() + "/identity/v1/sign-in/siths?state=" + state);
        try (HttpClient client = HttpClient.newBuilder()
                .sslContext(CardTls.with(run.data().card(persona.key()), run.data()))
                .connectTimeout(PATIENCE)
                .build()) {
            var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            Optional<URI> completion = response.headers()
                    .firstValue("Location")
                    .filter(location -> response.statusCode() == SEE_OTHER)
                    .map(URI::create)
                    .filter(this::completesHere);
            return new Answer(completion, response.statusCode(), response.body());
        }
    }

    private boolean completesHere(URI location) {
        URI origin = URI.create(run.ports().address());
        return origin.getScheme().equals(location.getScheme())
                && origin.getAuthority().equals(location.getAuthority())
                && "/identity/v1/sign-in/completion".equals(location.getPath());
    }
}
