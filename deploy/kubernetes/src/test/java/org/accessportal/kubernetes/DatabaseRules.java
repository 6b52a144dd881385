package org.accessportal.kubernetes;

import static org.accessportal.kubernetes.Manifests.each;
import static org.accessportal.kubernetes.Manifests.name;
import static org.accessportal.kubernetes.Manifests.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The databases, their owners and their copies. */
final class DatabaseRules {

    private static final int OPERATOR_AND_MONITORING = 20;
    private static final Pattern POOL = Pattern.compile("quarkus\\.datasource\\.jdbc\\.max-size=(\\d+)");
    private static final Pattern ADDRESS = Pattern.compile("jdbc:postgresql://([a-z-]+)-rw:5432/(\\w+)\\?.*");

    private DatabaseRules() {}

    static Stream<String> owners(Manifests manifests) {
        return Stream.of("identity", "policy", "order", "notification").flatMap(service -> {
            String address = SettingRules.environment(manifests, service + "-service")
                    .getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", "");
            Matcher parts = ADDRESS.matcher(address);
            boolean isOwn = parts.matches()
                    && parts.group(2).equals(service)
                    && manifests
                            .find("Cluster", parts.group(1))
                            .filter(cluster -> hasRole(cluster, service))
                            .isPresent()
                    && manifests
                            .find("Database", service)
                            .filter(each -> each.at("/spec/owner").asText().equals(service)
                                    && each.at("/spec/databaseReclaimPolicy")
                                            .asText()
                                            .equals("retain"))
                            .isPresent();
            return isOwn ? Stream.empty() : Stream.of(service + " has no database of its own: " + address);
        });
    }

    private static boolean hasRole(JsonNode cluster, String service) {
        return each(cluster.at("/spec/managed/roles"))
                        .anyMatch(role -> role.path("name").asText().equals(service)
                                && role.at("/passwordSecret/name").asText().equals(service + "-database"))
                && texts(cluster.at("/spec/postgresql/pg_hba"))
                        .anyMatch("hostssl %s %s all scram-sha-256".formatted(service, service)::equals)
                && texts(cluster.at("/spec/postgresql/pg_hba")).anyMatch("host all all all reject"::equals);
    }

    /** With every service at its largest, the database still has a connection for each that a pool may open. */
    static Stream<String> connections(Manifests manifests) {
        int wanted = OPERATOR_AND_MONITORING
                + Manifests.SERVICES.stream()
                        .mapToInt(service -> poolOf(service.replace("-service", ""))
                                * manifests
                                        .get("HorizontalPodAutoscaler", service)
                                        .at("/spec/maxReplicas")
                                        .asInt())
                        .sum();
        return manifests
                .all("Cluster")
                .filter(cluster -> cluster.at("/spec/postgresql/parameters/max_connections")
                                .asInt()
                        < wanted)
                .map(cluster -> name(cluster) + " has fewer than the " + wanted + " connections that may be opened");
    }

    private static int poolOf(String service) {
        Matcher pool = POOL.matcher(properties(service));
        return pool.find() ? Integer.parseInt(pool.group(1)) : 0;
    }

    static String properties(String service) {
        try {
            return Files.readString(
                    Manifests.REPOSITORY.resolve(service + "-service/src/main/resources/application.properties"));
        } catch (IOException e) {
            throw new IllegalStateException("The settings of " + service + " cannot be read", e);
        }
    }

    /** What there is only one of, so that it is away, or lost, with its node. */
    static Stream<String> single(Manifests manifests) {
        Stream<JsonNode> databases = manifests
                .all("Cluster")
                .filter(cluster -> cluster.at("/spec/instances").asInt() < 2
                        || !cluster.at("/spec/postgresql/synchronous/dataDurability")
                                .asText()
                                .equals("required"));
        Stream<JsonNode> nodes = manifests
                .all("KafkaNodePool")
                .filter(pool -> pool.at("/spec/replicas").asInt() < 3);
        Stream<JsonNode> topics = manifests
                .all("KafkaTopic")
                .filter(topic -> topic.at("/spec/config/min.insync.replicas").asInt() < 2
                        || topic.at("/spec/replicas").asInt()
                                <= topic.at("/spec/config/min.insync.replicas").asInt());
        Stream<JsonNode> replicas = manifests
                .all("HorizontalPodAutoscaler")
                .filter(scaler -> scaler.at("/spec/minReplicas").asInt() < 2);
        return Stream.of(databases, nodes, topics, replicas)
                .flatMap(each -> each)
                .map(Manifests::title);
    }

    /** A whole copy every day, and every change in between, at the same place and for a month. */
    static Stream<String> backups(Manifests manifests) {
        return manifests.all("Cluster").flatMap(cluster -> {
            boolean isArchived = each(cluster.at("/spec/plugins"))
                    .filter(plugin -> plugin.path("isWALArchiver").asBoolean())
                    .flatMap(plugin ->
                            manifests
                                    .find(
                                            "ObjectStore",
                                            plugin.at("/parameters/barmanObjectName")
                                                    .asText())
                                    .stream())
                    .anyMatch(
                            store -> store.at("/spec/retentionPolicy").asText().equals("30d"));
            boolean isCopied = manifests
                    .all("ScheduledBackup")
                    .filter(backup -> backup.at("/spec/cluster/name").asText().equals(name(cluster)))
                    .anyMatch(backup -> backup.at("/spec/schedule").asText().matches("\\d+ \\d+ \\d+ \\* \\* \\*")
                            && !backup.at("/spec/suspend").asBoolean());
            return isArchived && isCopied ? Stream.empty() : Stream.of(name(cluster) + " has no complete backup");
        });
    }
}
