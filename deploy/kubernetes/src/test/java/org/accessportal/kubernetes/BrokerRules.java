package org.accessportal.kubernetes;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.accessportal.kubernetes.Manifests.each;
import static org.accessportal.kubernetes.Manifests.name;
import static org.accessportal.kubernetes.Manifests.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accessportal.platform.events.Topic;

/** Topics and who may do what with them, compared with the platform and with the services' sources. */
final class BrokerRules {

    private static final Pattern READ = Pattern.compile("return Topic\\.([A-Z_]+);");
    private static final String THIRTY_DAYS = "2592000000";

    private BrokerRules() {}

    static Stream<String> topics(Manifests manifests) {
        Set<String> declared = new TreeSet<>();
        manifests.all("KafkaTopic").forEach(topic -> declared.add(describe(topic)));
        long nodes = manifests
                .all("KafkaNodePool")
                .mapToLong(pool -> pool.at("/spec/replicas").asLong())
                .sum();
        Set<String> wanted = new TreeSet<>();
        for (Topic topic : Topic.values()) {
            boolean isState = topic.kind() == Topic.Kind.STATE;
            wanted.add("%s: %d partitions on %d nodes, %s %s"
                    .formatted(
                            topic.topicName(),
                            Topic.PARTITIONS,
                            nodes,
                            isState ? "compact" : "delete",
                            isState ? "" : THIRTY_DAYS));
        }
        return Stream.concat(
                wanted.stream().filter(each -> !declared.contains(each)).map(each -> "There is no " + each),
                declared.stream().filter(each -> !wanted.contains(each)).map(each -> "The platform knows no " + each));
    }

    private static String describe(JsonNode topic) {
        return "%s: %d partitions on %d nodes, %s %s"
                .formatted(
                        name(topic),
                        topic.at("/spec/partitions").asInt(),
                        topic.at("/spec/replicas").asInt(),
                        topic.at("/spec/config/cleanup.policy").asText(),
                        topic.at("/spec/config/retention.ms").asText());
    }

    /**
     * A service writes its own topics and the heads of its audit chain, reads what its handlers read, and searches its own
     * states after a restore; no more.
     */
    static Stream<String> users(Manifests manifests) {
        return Stream.of("identity", "policy", "order", "notification").flatMap(service -> {
            Map<String, Set<String>> wanted =
                    new HashMap<>(Map.of("topic *", Set.of("Describe"), "group " + service + ".", Set.of("Read")));
            written(service)
                    .forEach(topic -> wanted.put(
                            "topic " + topic.topicName(),
                            new HashSet<>(
                                    topic.kind() == Topic.Kind.STATE ? Set.of("Read", "Write") : Set.of("Write"))));
            read(service)
                    .forEach(topic -> wanted.computeIfAbsent("topic " + topic, ignored -> new HashSet<>())
                            .add("Read"));
            Map<String, Set<String>> given = each(manifests
                            .get("KafkaUser", service + "-kafka")
                            .at("/spec/authorization/acls"))
                    .collect(toMap(
                            acl -> acl.at("/resource/type").asText() + " "
                                    + acl.at("/resource/name").asText(),
                            acl -> new HashSet<>(texts(acl.path("operations")).toList())));
            return given.equals(wanted)
                    ? Stream.empty()
                    : Stream.of(service + " has rights on the broker that it does not need, or lacks some: " + given);
        });
    }

    private static Stream<Topic> written(String service) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.topicName().startsWith(service + ".") || topic == Topic.AUDIT_HEADS);
    }

    /** Of its own handlers, and of those of the platform that it has switched on; all, where it forwards what is asked for. */
    private static Set<String> read(String service) {
        Path sources = Manifests.REPOSITORY.resolve(service + "-service/src/main/java");
        if (contains(sources, "implements Forwarding")) {
            return Arrays.stream(Topic.values()).map(Topic::topicName).collect(toSet());
        }
        Set<String> topics = new TreeSet<>(readIn(sources));
        Path platform = Manifests.REPOSITORY.resolve("platform/src/main/java/org/accessportal/platform");
        String properties = DatabaseRules.properties(service);
        if (properties.contains("portal.directory=true")) {
            topics.addAll(readIn(platform.resolve("directory")));
        }
        if (properties.contains("portal.audit-anchors=true")) {
            topics.addAll(readIn(platform.resolve("audit")));
        }
        return topics;
    }

    private static boolean contains(Path sources, String text) {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).contains(text)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> readIn(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            Set<String> topics = new HashSet<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                READ.matcher(Files.readString(file))
                        .results()
                        .forEach(found ->
                                topics.add(Topic.valueOf(found.group(1)).topicName()));
            }
            return topics;
        } catch (IOException e) {
            throw new IllegalStateException("The sources cannot be read", e);
        }
    }
}
