package org.accessportal.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.accessportal.local.cards.CardSignIn;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.sample.Persona;
import org.accessportal.sample.PersonaFile;

/** A persona's session with the portal, as a browser would hold it; waits while a service is away. */
public final class PortalSession implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(1);
    private static final int SLOWEST_BYTES_A_SECOND = 1_000_000;
    private static final Set<Integer> PASSING = Set.of(429, 502, 503);
    private static final int UNAUTHORIZED = 401;

    private final LocalRun run;
    private final Persona persona;
    private final Map<String, String> cookies = new ConcurrentSkipListMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();

    private final Duration patience;

    private PortalSession(LocalRun run, Persona persona, Duration patience) {
        this.run = run;
        this.persona = persona;
        this.patience = patience;
    }

    /** Signs the persona in. */
    public static PortalSession of(LocalRun run, Persona persona)
            throws IOException, InterruptedException, RefusedException {
        return of(run, persona, PATIENCE);
    }

    /** Signs the persona in, who waits no longer than that for a service that is away. */
    public static PortalSession of(LocalRun run, Persona persona, Duration patience)
            throws IOException, InterruptedException, RefusedException {
        var session = new PortalSession(run, persona, patience);
        session.signIn();
        return session;
    }

    /** The session of whoever has the role in the whole organization. */
    public static PortalSession administrator(LocalRun run, String organization, String role)
            throws IOException, InterruptedException, RefusedException {
        Persona administrator = PersonaFile.read(run.data().personas()).stream()
                .filter(persona -> persona.organization().equals(organization))
                .filter(persona -> persona.roles().contains(new Persona.Role(role, null)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is " + role + " of " + organization));
        return of(run, administrator);
    }

    /** An answer that says that the request has been carried out. */
    public record Answer(URI address, HttpResponse<String> response) {

        public JsonNode body() throws IOException {
            return JSON.readTree(response.body());
        }

        /** What was made. */
        public URI location() {
            return response.headers()
                    .firstValue("Location")
                    .map(address::resolve)
                    .orElse(address);
        }
    }

    /** Reads. */
    public Answer get(String path) throws IOException, InterruptedException, RefusedException {
        return send(path, request(path).GET());
    }

    /** Sends a document; the key makes a repetition find what was made before it. */
    public Answer post(String path, Object body, String key)
            throws IOException, InterruptedException, RefusedException {
        return post(
                path, "application/json", HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)), key);
    }

    /** The key makes a repetition after a crash find what was made before it. */
    public Answer post(String path, String type, HttpRequest.BodyPublisher body, String key)
            throws IOException, InterruptedException, RefusedException {
        return send(
                path,
                request(path)
                        .header("Content-Type", type)
                        .header("Idempotency-Key", key)
                        .POST(body));
    }

    private Answer send(String path, HttpRequest.Builder request)
            throws IOException, InterruptedException, RefusedException {
        HttpResponse<String> response = patiently(request);
        if (response.statusCode() == UNAUTHORIZED) {
            signIn();
            response = patiently(request);
        }
        if (response.statusCode() >= 300) {
            throw new RefusedException(
                    "%s answered %d: %s".formatted(path, response.statusCode(), response.body()),
                    response.statusCode());
        }
        return new Answer(response.uri(), response);
    }

    private HttpResponse<String> patiently(HttpRequest.Builder request) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            HttpResponse<String> response =
                    exchange(request.copy().header("Cookie", cookieHeader()).build());
            if (!PASSING.contains(response.statusCode()) || System.nanoTime() > deadline) {
                return response;
            }
            Thread.sleep(PAUSE);
        }
    }

    /** Waits neither for the beginning nor for the end of an answer for ever: whoever answers may die in between. */
    private HttpResponse<String> exchange(HttpRequest request) throws IOException, InterruptedException {
        long length = request.bodyPublisher()
                .map(HttpRequest.BodyPublisher::contentLength)
                .orElse(0L);
        Duration longest = LONGEST_ANSWER.plusSeconds(Math.max(0, length) / SLOWEST_BYTES_A_SECOND);
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            return answer.get(longest.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("%s was not answered within %s".formatted(request.uri(), longest));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    /** Signs in anew, with the persona's card. */
    public void signIn() throws IOException, InterruptedException, RefusedException {
        cookies.clear();
        HttpResponse<String> begun =
                patiently(request("/identity/v1/sign-in?returnTo=/").GET());
        keepCookies(begun);
        String state = begun.headers()
                .firstValue("Location")
                .map(location -> location.replaceFirst("^.*[?&]state=", "").replaceFirst("&.*$", ""))
                .orElseThrow(() -> refused("Sign-in", begun));
        try {
            CardSignIn.Answer answer = new CardSignIn(run).present(state, persona);
            URI completion = answer.completion()
                    .orElseThrow(() -> new RefusedException(
                            "The card of %s was answered %d: %s"
                                    .formatted(persona.key(), answer.status(), answer.body()),
                            answer.status()));
            HttpResponse<String> completed =
                    patiently(HttpRequest.newBuilder(completion).GET());
            if (completed.statusCode() >= 400) {
                throw refused("Completing the sign-in", completed);
            }
            keepCookies(completed);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** Has the session go on with a new access token, as the browser application does when the old one has ended. */
    public void renew() throws IOException, InterruptedException, RefusedException {
        HttpResponse<String> renewed =
                patiently(request("/identity/v1/session/renewal").POST(HttpRequest.BodyPublishers.noBody()));
        if (renewed.statusCode() >= 300) {
            throw refused("Renewing the session", renewed);
        }
        keepCookies(renewed);
    }

    private static RefusedException refused(String what, HttpResponse<String> response) {
        return new RefusedException(
                "%s was answered %d: %s".formatted(what, response.statusCode(), response.body()),
                response.statusCode());
    }

    /** A request of this session, for those who send it themselves: without patience and without signing in anew. */
    public HttpRequest.Builder signed(String path) {
        return request(path).header("Cookie", cookieHeader());
    }

    private HttpRequest.Builder request(String path) {
        URI address = URI.create(run.ports().address()).resolve(path);
        return HttpRequest.newBuilder(address)
                .header("X-Requested-With", "portal")
                .header("Origin", run.ports().address())
                .header("Accept", "application/json, application/problem+json");
    }

    /** Sent by hand: Java's own store keeps secure cookies from localhost, where browsers do not. */
    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keepCookies(HttpResponse<?> response) {
        for (String cookie : response.headers().allValues("Set-Cookie")) {
            String pair = cookie.split(";", 2)[0];
            int equals = pair.indexOf('=');
            cookies.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
