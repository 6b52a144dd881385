package org.accessportal.local.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.accessportal.local.cards.CardIssuer;
import org.accessportal.local.directory.DirectoryServer;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.OwnerOnly;
import org.accessportal.local.layout.Ports;
import org.accessportal.local.layout.Replica;
import org.accessportal.local.layout.Secrets;
import org.accessportal.local.layout.Service;
import org.accessportal.local.postgres.Databases;
import org.accessportal.local.purchasing.PurchasingSystem;

/** What each service is told by its environment, and the files that it is pointed to. */
final class ServiceSettings {

    /** How long a process that is to end still takes requests: so long the origin may take to notice. */
    private static final String LEAVE_TAKING = "1S";

    /** Tests have samples of their own size, and what are many of them. */
    private static final String SECOND_YES_OVER = "POLICY_STEPS_SECOND_YES_OVER";

    private final LocalRun run;
    private final Ports ports;
    private final DataFolder data;
    private final Secrets secrets;

    ServiceSettings(LocalRun run) {
        this.run = run;
        this.ports = run.ports();
        this.data = run.data();
        this.secrets = new Secrets(data);
    }

    private Path signingKey() {
        return data.secrets().resolve("signing-key.json");
    }

    private Path clients() {
        return data.settings().resolve("clients.json");
    }

    private Path purchasingSystems() {
        return data.settings().resolve("purchasing-systems.json");
    }

    /** Makes the files that are not there yet. */
    void prepare() throws IOException, GeneralSecurityException {
        SigningKey.makeIn(signingKey());
        List<Map<String, Object>> clients = new ArrayList<>();
        for (Service service : Service.values()) {
            if (service != Service.IDENTITY) {
                clients.add(Map.of(
                        "id", service.artifact(),
                        "secretSha256", sha256(secrets.get(clientSecretOf(service))),
                        "scopes", service == Service.NOTIFICATION ? List.of("mail-recipient") : List.of()));
            }
        }
        OwnerOnly.write(clients(), new ObjectMapper().writeValueAsBytes(clients));
        OwnerOnly.write(
                purchasingSystems(),
                new ObjectMapper()
                        .writeValueAsBytes(List.of(Map.of(
                                "code",
                                PurchasingSystem.CODE,
                                "name",
                                "Marknadsplatsen",
                                "url",
                                PurchasingSystem.announcementsAddress(run),
                                "secret",
                                secrets.get(PurchasingSystem.SECRET)))));
    }

    /** What each replica of a service is told by its environment. */
    Map<String, String> environment(Replica replica) {
        Service service = replica.service();
        Map<String, String> environment = new HashMap<>();
        addAddresses(environment, replica);
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", Databases.url(run, service.code()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.code());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.get(Databases.secretOf(service)));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + ports.broker());
        environment.put("PORTAL_ORIGIN", ports.address());
        switch (service) {
            case IDENTITY -> addIdentity(environment, replica);
            case NOTIFICATION -> {
                addClient(environment, service);
                addNotification(environment);
            }
            case ORDER -> {
                addClient(environment, service);
                environment.put(
                        "ORDER_PURCHASING_SYSTEMS_FILE", purchasingSystems().toString());
            }
            case POLICY -> {
                addClient(environment, service);
                // as low as the sample's administrations are small: two administrators can be tried out (PO-6)
                environment.put(SECOND_YES_OVER, System.getenv().getOrDefault(SECOND_YES_OVER, "100"));
            }
        }
        return environment;
    }

    private void addAddresses(Map<String, String> environment, Replica replica) {
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(replica)));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.managementOf(replica)));
        if (ports.replicas() > 1) {
            environment.put("QUARKUS_SHUTDOWN_DELAY", LEAVE_TAKING);
        }
    }

    private void addClient(Map<String, String> environment, Service service) {
        environment.put("PORTAL_CLIENT_ID", service.artifact());
        environment.put("PORTAL_CLIENT_SECRET", secrets.get(clientSecretOf(service)));
        environment.put("PORTAL_KEYS_URL", identityAddress() + "/identity/v1/keys");
    }

    private void addIdentity(Map<String, String> environment, Replica replica) {
        String server = CardIssuer.serverCertificate(data).toString();
        environment.put("QUARKUS_HTTP_SSL_PORT", Integer.toString(ports.sithsOf(replica)));
        // Quarkus finds names that are not its own by the two underscores around them.
        environment.put("QUARKUS_TLS__SITHS__KEY_STORE_PEM__0__CERT", server);
        environment.put("QUARKUS_TLS__SITHS__KEY_STORE_PEM__0__KEY", server);
        environment.put(
                "QUARKUS_TLS__SITHS__TRUST_STORE_PEM_CERTS", data.authority().toString());
        environment.put("IDENTITY_SITHS_URL", ports.sithsAddress());
        environment.put("IDENTITY_SITHS_CRL_FILE", data.revocations().toString());
        environment.put("IDENTITY_SIGN_IN_PAGE", ports.address() + "/local/cards");
        environment.put("IDENTITY_SIGNING_KEY_FILE", signingKey().toString());
        environment.put("IDENTITY_CLIENTS_FILE", clients().toString());
        environment.put("IDENTITY_ORGANIZATIONS_FILE", data.organizations().toString());
        addDirectory(environment, Service.IDENTITY);
    }

    private void addNotification(Map<String, String> environment) {
        environment.put("QUARKUS_MAILER_HOST", "localhost");
        environment.put("QUARKUS_MAILER_PORT", Integer.toString(ports.smtp()));
        environment.put("QUARKUS_MAILER_FROM", "portal@portal.test");
        environment.put("NOTIFICATION_IDENTITY_URL", identityAddress());
        addDirectory(environment, Service.NOTIFICATION);
    }

    private void addDirectory(Map<String, String> environment, Service service) {
        String prefix = service.name() + "_DIRECTORY_";
        environment.put(prefix + "URL", "ldaps://localhost:" + ports.directory());
        environment.put(prefix + "BIND_DN", DirectoryServer.bindName(service));
        environment.put(prefix + "PASSWORD", secrets.get(DirectoryServer.secretOf(service)));
        environment.put(prefix + "BASE_DN", DirectoryServer.base());
        environment.put(prefix + "CA_FILE", data.authority().toString());
    }

    /** With several processes the origin's: it knows which of them answers. */
    private String identityAddress() {
        return ports.replicas() == 1 ? "http://127.0.0.1:" + ports.of(Service.IDENTITY) : ports.address();
    }

    private static String clientSecretOf(Service service) {
        return service.code() + "-client";
    }

    private static String sha256(String text) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }
}
