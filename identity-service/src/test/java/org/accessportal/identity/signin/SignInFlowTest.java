package org.accessportal.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.accessportal.identity.IdentityTestProfile;
import org.accessportal.identity.imports.ImportFixture;
import org.accessportal.platform.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** SI-1, SI-2, SI-3: from a card to a session and out again, over real mutual TLS. */
@QuarkusTest
@TestProfile(IdentityTestProfile.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TestCards.class)
class SignInFlowTest {

    private static final String ADMINISTRATOR = "SE2321000131-P000000000001";

    @TestHTTPResource("/identity/v1/")
    URI origin;

    @TestHTTPResource(value = "/identity/v1/", tls = true)
    URI siths;

    @Inject
    ImportFixture fixture;

    @Inject
    Jdbi jdbi;

    private final Map<String, String> cookies = new HashMap<>();

    @BeforeEach
    void somebodyIsKnown() {
        fixture.emptyDatabaseWithAdministrator();
    }

    @Test
    void cardOpensASessionThatSigningOutEnds() throws Exception {
        signIn(TestCards.card(ADMINISTRATOR));
        assertThat(get("session").statusCode()).isEqualTo(200);
        assertThat(get("session").body()).contains("\"assuranceLevel\":3", "SYSTEM_ADMINISTRATOR");
        Map<String, String> stolen = Map.copyOf(cookies);
        assertThat(send("DELETE", "session").statusCode()).isEqualTo(204);
        cookies.clear();
        cookies.putAll(stolen);
        assertThat(get("session").statusCode())
                .as("an old cookie after sign-out")
                .isEqualTo(401);
        assertThat(send("POST", "session/renewal").statusCode()).isEqualTo(401);
    }

    @Test
    void cookiesAreOutOfReachForScripts() throws Exception {
        begin();
        HttpResponse<String> completed = completion(codeFrom(TestCards.card(ADMINISTRATOR)));
        assertThat(completed.headers().allValues("set-cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-")
                        .contains("HttpOnly", "Secure", "SameSite=Lax", "Path=/")
                        .doesNotContain("Domain="));
    }

    @Test
    void reserveCardIsOfLevelTwo() throws Exception {
        signIn(TestCards.reserveCard(ADMINISTRATOR));
        assertThat(get("session").body()).contains("\"assuranceLevel\":2");
    }

    @Test
    void revokedCardIsRefused() throws Exception {
        begin();
        assertThat(present(TestCards.revokedCard(ADMINISTRATOR)).statusCode()).isEqualTo(403);
    }

    @Test
    void cardOfNobodyIsRefused() throws Exception {
        begin();
        assertThat(present(TestCards.card("SE2321000131-P000000009999")).statusCode())
                .isEqualTo(403);
    }

    /** A person is told on a page, not by a document. */
    @Test
    void browserIsToldOfARefusalOnThePortalsPage() throws Exception {
        HttpResponse<String> refused = client(null)
                .send(
                        request("sign-in/completion?code=used")
                                .header("Accept", "text/html,*/*")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(refused.headers().firstValue("location").orElse("")).endsWith("/?signIn=expired");
    }

    @Test
    @DisplayName("AS-5: whoever is stopped is out at once, does not get in again, and is told so on the portal's page")
    void stoppedPersonIsOutAndStaysOut() throws Exception {
        signIn(TestCards.card(ADMINISTRATOR));
        jdbi.useHandle(handle -> handle.execute("""
                insert into block (id, version, organization_id, identity_id, reason, blocked_by, blocked_at)
                select gen_random_uuid(), 0, organization_id, id, 'why', gen_random_uuid(), now() from identity
                """));
        assertThat(get("session").statusCode()).isEqualTo(401);
        assertThat(send("POST", "session/renewal").statusCode()).isEqualTo(401);
        begin();
        assertThat(present(TestCards.card(ADMINISTRATOR)).body()).contains("access-blocked");
        HttpResponse<String> told = client(TestCards.card(ADMINISTRATOR))
                .send(
                        HttpRequest.newBuilder(siths.resolve("sign-in/siths?state=" + state))
                                .header("Accept", "text/html,*/*")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(told.headers().firstValue("location").orElse("")).endsWith("/?signIn=blocked");
    }

    @Test
    @DisplayName(
            "SI-3, RO-6: whoever has left is out at once and does not get in again, which is on record; back at work they do")
    void leaverIsOutAndStaysOut() throws Exception {
        signIn(TestCards.card(ADMINISTRATOR));
        jdbi.useHandle(handle -> handle.execute("""
                insert into engagement (id, organization_id, identity_id, source_id, source_key, unit_id,
                  administration_code, starts_on, ends_on, content_hash)
                select gen_random_uuid(), organization_id, id, source_id, 'only', gen_random_uuid(), '602',
                  (now() at time zone 'Europe/Stockholm')::date - 100, (now() at time zone 'Europe/Stockholm')::date - 2, gen_random_uuid() from identity
                """));
        assertThat(get("session").statusCode()).isEqualTo(401);
        assertThat(send("POST", "session/renewal").statusCode()).isEqualTo(401);
        begin();
        assertThat(present(TestCards.card(ADMINISTRATOR)).body()).contains("sign-in-refused", "engagement");
        long recorded = jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from audit_row where action = 'session.refused-to-leaver'")
                .mapTo(Long.class)
                .one());
        assertThat(recorded).isPositive();
        jdbi.useHandle(handle ->
                handle.execute("update engagement set ends_on = (now() at time zone 'Europe/Stockholm')::date + 2"));
        signIn(TestCards.card(ADMINISTRATOR));
    }

    @Test
    @DisplayName("SI-3: other services are told of every session that has ended")
    void endedSessionsAreTold() throws Exception {
        signIn(TestCards.card(ADMINISTRATOR));
        assertThat(send("DELETE", "session").statusCode()).isEqualTo(204);
        long told = jdbi.withHandle(
                handle -> handle.createQuery("""
                        select count(*) from outbox o, session s
                        where o.payload like '%"endedSessions":[%' || s.id || '%' and s.ended_at is not null
                        """).mapTo(Long.class).one());
        assertThat(told).isPositive();
    }

    @Test
    void codeOpensNothingInAnotherBrowser() throws Exception {
        begin();
        String code = codeFrom(TestCards.card(ADMINISTRATOR));
        cookies.clear();
        begin();
        assertThat(completion(code).statusCode()).isEqualTo(403);
    }

    @Test
    void codeIsGoodOnce() throws Exception {
        begin();
        Map<String, String> browser = Map.copyOf(cookies);
        String code = codeFrom(TestCards.card(ADMINISTRATOR));
        assertThat(completion(code).statusCode()).isEqualTo(303);
        cookies.clear();
        cookies.putAll(browser);
        assertThat(completion(code).statusCode()).isEqualTo(403);
    }

    @Test
    void writingWithoutThePortalsHeaderIsRefused() throws Exception {
        signIn(TestCards.card(ADMINISTRATOR));
        var request = request("session").method("DELETE", HttpRequest.BodyPublishers.noBody());
        assertThat(client(null)
                        .send(request.build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobodyIsSentToAnotherSite() throws Exception {
        remember(client(null)
                .send(request("sign-in?returnTo=//evil.example").build(), HttpResponse.BodyHandlers.ofString()));
        HttpResponse<String> completed = completion(codeFrom(TestCards.card(ADMINISTRATOR)));
        assertThat(completed.headers().firstValue("location").orElse("")).doesNotContain("evil");
    }

    private String state;

    private void signIn(KeyStore card) throws Exception {
        begin();
        assertThat(completion(codeFrom(card)).statusCode()).isEqualTo(303);
    }

    private void begin() throws Exception {
        remember(client(null).send(request("sign-in").build(), HttpResponse.BodyHandlers.ofString()));
    }

    private String codeFrom(KeyStore card) throws Exception {
        HttpResponse<String> presented = present(card);
        assertThat(presented.statusCode()).as(presented.body()).isEqualTo(303);
        String location = presented.headers().firstValue("location").orElse("");
        return location.substring(location.indexOf("code=") + 5);
    }

    private HttpResponse<String> present(KeyStore card) throws Exception {
        var request = HttpRequest.newBuilder(siths.resolve("sign-in/siths?state=" + state))
                .build();
        return client(card).send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> completion(String code) throws Exception {
        HttpResponse<String> completed = client(null)
                .send(request("sign-in/completion?code=" + code).build(), HttpResponse.BodyHandlers.ofString());
        remember(completed);
        return completed;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client(null).send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path) throws Exception {
        var request = request(path)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("X-Requested-With", "portal");
        HttpResponse<String> response = client(null).send(request.build(), HttpResponse.BodyHandlers.ofString());
        remember(response);
        return response;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(origin.resolve(path));
        String cookie = cookies.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("; "));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    /** What a browser does with cookies and with the address that it is sent to. */
    private void remember(HttpResponse<String> response) {
        for (String cookie : response.headers().allValues("set-cookie")) {
            String pair = cookie.substring(0, cookie.indexOf(';'));
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        response.headers()
                .firstValue("location")
                .filter(location -> location.contains("state="))
                .ifPresent(location -> state = location.substring(location.indexOf("state=") + 6));
    }

    private static HttpClient client(KeyStore card) throws IOException {
        try {
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(TestCards.trusted());
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(card, "changeit".toCharArray());
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(card == null ? null : keys.getKeyManagers(), trust.getTrustManagers(), null);
            return HttpClient.newBuilder()
                    .sslContext(tls)
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager(null, (uri, cookie) -> false))
                    .build();
        } catch (java.security.GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
