package org.accessportal.kubernetes;

import static org.accessportal.kubernetes.Manifests.SERVICES;
import static org.accessportal.kubernetes.Manifests.each;
import static org.accessportal.kubernetes.Manifests.podOf;
import static org.accessportal.kubernetes.Manifests.texts;
import static org.accessportal.kubernetes.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.MultiMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accessportal.local.origin.Origin;
import org.accessportal.local.pages.SecurityHeaders;

/** What travels is encrypted, to somebody whose certificate has been checked (ASVS 12.3). */
final class TlsRules {

    /** How a setting that says where to connect must begin, wherever it is set. */
    private static final Map<String, String> ADDRESSES = Map.of(
            "PORTAL_ORIGIN", "https://.*",
            "PORTAL_KEYS_URL", "https://.*",
            "IDENTITY_SITHS_URL", "https://.*",
            "NOTIFICATION_IDENTITY_URL", "https://.*",
            "IDENTITY_DIRECTORY_URL", "ldaps://.*",
            "NOTIFICATION_DIRECTORY_URL", "ldaps://.*",
            "QUARKUS_MAILER_START_TLS", "REQUIRED",
            "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", "https://.*",
            "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://.*[?&]sslmode=verify-full(&.*)?");

    private static final Map<String, String> EVERYWHERE = Map.of(
            "QUARKUS_HTTP_INSECURE_REQUESTS", "disabled",
            "KAFKA_SECURITY_PROTOCOL", "SSL",
            "PORTAL_KEYS_CA_FILE", "/.*");

    private TlsRules() {}

    static Stream<String> settings(Manifests manifests) {
        return SERVICES.stream().flatMap(service -> {
            Map<String, String> environment = SettingRules.environment(manifests, service);
            Stream<String> addresses = ADDRESSES.entrySet().stream()
                    .filter(wish -> environment.containsKey(wish.getKey())
                            && !environment.get(wish.getKey()).matches(wish.getValue()))
                    .map(Map.Entry::getKey);
            Stream<String> everywhere = EVERYWHERE.entrySet().stream()
                    .filter(wish -> !environment.getOrDefault(wish.getKey(), "").matches(wish.getValue()))
                    .map(Map.Entry::getKey);
            return Stream.concat(addresses, everywhere)
                    .map(setting -> service + " speaks in the clear: " + setting + "=" + environment.get(setting));
        });
    }

    /** The broker and the database take encrypted connections only; the gateway answers others with a redirect. */
    static Stream<String> listeners(Manifests manifests) {
        Stream<String> broker = manifests
                .all("Kafka")
                .flatMap(kafka -> each(kafka.at("/spec/kafka/listeners")))
                .filter(listener -> !listener.path("tls").asBoolean()
                        || !listener.at("/authentication/type").asText().equals("tls"))
                .map(listener ->
                        "The broker's listener " + listener.path("name").asText() + " is open");
        Stream<String> database = manifests
                .all("Cluster")
                .flatMap(cluster -> texts(cluster.at("/spec/postgresql/pg_hba")))
                .filter(line -> !line.startsWith("hostssl ") && !line.endsWith(" reject"))
                .map(line -> "The database takes " + line);
        Stream<String> gateway = manifests
                .all("HTTPRoute")
                .filter(route -> isUnencrypted(manifests, route))
                .flatMap(route -> each(route.at("/spec/rules")))
                .filter(rule -> rule.has("backendRefs")
                        || !rule.at("/filters/0/requestRedirect/scheme")
                                .asText()
                                .equals("https"))
                .map(rule -> "The gateway answers in the clear");
        return Stream.of(broker, database, gateway).flatMap(each -> each);
    }

    private static boolean isUnencrypted(Manifests manifests, JsonNode route) {
        return each(route.at("/spec/parentRefs"))
                .anyMatch(parent ->
                        listener(manifests, parent).path("protocol").asText().equals("HTTP"));
    }

    private static JsonNode listener(Manifests manifests, JsonNode parent) {
        return each(manifests.get("Gateway", parent.path("name").asText()).at("/spec/listeners"))
                .filter(each -> each.path("name")
                        .asText()
                        .equals(parent.path("sectionName").asText()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No listener of the name in " + parent));
    }

    /** Whatever the gateway sends requests to shows a certificate of that name, which the gateway checks. */
    static Stream<String> backends(Manifests manifests) {
        return manifests
                .all("HTTPRoute")
                .flatMap(route -> route.findValues("backendRefs").stream())
                .flatMap(Manifests::each)
                .map(backend -> backend.path("name").asText())
                .distinct()
                .filter(backend -> !isVerified(manifests, backend))
                .map(backend -> "The gateway does not check who " + backend + " is");
    }

    private static boolean isVerified(Manifests manifests, String backend) {
        return manifests.find("BackendTLSPolicy", backend).stream()
                .filter(policy -> policy.at("/spec/targetRefs/0/name").asText().equals(backend))
                .map(policy -> policy.at("/spec/validation/hostname").asText())
                .anyMatch(host -> manifests
                        .all("Certificate")
                        .filter(certificate ->
                                texts(certificate.at("/spec/dnsNames")).anyMatch(host::equals))
                        .anyMatch(certificate -> each(podOf(manifests.get("Deployment", backend))
                                        .path("volumes"))
                                .anyMatch(volume ->
                                        volume.at("/secret/secretName").equals(certificate.at("/spec/secretName")))));
    }

    /** TLS of the SITHS host ends in identity-service and nowhere before. */
    static Stream<String> cards(Manifests manifests) {
        return manifests
                .all("TLSRoute")
                .filter(route -> !listener(manifests, route.at("/spec/parentRefs/0"))
                                .at("/tls/mode")
                                .asText()
                                .equals("Passthrough")
                        || route.findValues("backendRefs").stream()
                                .flatMap(Manifests::each)
                                .anyMatch(backend ->
                                        !backend.path("name").asText().equals("identity-service")))
                .map(route -> title(route) + " does not pass cards on as they come");
    }

    /** What the local run tells the browser to refuse, and that it shall come back by https. */
    static Map<String, String> securityHeaders() {
        MultiMap local = MultiMap.caseInsensitiveMultiMap();
        SecurityHeaders.addTo(local, Origin.CONTENT_SECURITY_POLICY);
        Map<String, String> headers = new TreeMap<>();
        local.forEach(header -> headers.put(header.getKey(), header.getValue()));
        headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        return headers;
    }

    /** Every answer carries them, whoever gives it. */
    static Stream<String> headers(Manifests manifests) {
        return manifests
                .all("HTTPRoute")
                .flatMap(route -> each(route.at("/spec/rules")))
                .filter(rule -> rule.has("backendRefs"))
                .filter(rule -> !each(rule.at("/filters/0/responseHeaderModifier/set"))
                        .collect(Collectors.toMap(
                                header -> header.path("name").asText(),
                                header -> header.path("value").asText()))
                        .equals(securityHeaders()))
                .map(rule -> "Answers of " + rule.at("/backendRefs/0/name").asText() + " lack security headers");
    }
}
