package org.accessportal.kubernetes;

import static org.accessportal.kubernetes.Manifests.SERVICES;
import static org.accessportal.kubernetes.Manifests.containers;
import static org.accessportal.kubernetes.Manifests.each;
import static org.accessportal.kubernetes.Manifests.name;
import static org.accessportal.kubernetes.Manifests.podOf;
import static org.accessportal.kubernetes.Manifests.texts;
import static org.accessportal.kubernetes.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accessportal.platform.events.Topic;

/** How the portal's pods run. */
final class PodRules {

    private static final long SECONDS_FOR_READERS_AND_RELAY = 10;

    private PodRules() {}

    /** The restricted Pod Security Standard, and a root that cannot be written. */
    static Stream<String> restricted(Manifests manifests) {
        Stream<String> namespaces = manifests
                .all("Namespace")
                .filter(namespace -> !namespace
                        .at("/metadata/labels/pod-security.kubernetes.io~1enforce")
                        .asText()
                        .equals("restricted"))
                .map(namespace -> title(namespace) + " does not enforce the restricted standard");
        Stream<String> pods = manifests
                .deployments()
                .flatMap(deployment -> Stream.concat(
                        complaints(title(deployment), podOf(deployment), POD),
                        containers(podOf(deployment))
                                .flatMap(container -> complaints(
                                        title(deployment) + " "
                                                + container.path("name").asText(),
                                        container.path("securityContext"),
                                        CONTAINER))));
        Stream<String> templates = Stream.concat(manifests.all("Kafka"), manifests.all("KafkaNodePool"))
                .flatMap(object -> object.findValues("template").stream()
                        .map(template -> template.path("pod"))
                        .flatMap(pod -> complaints(title(object), pod, OPERATORS_POD)));
        return Stream.of(namespaces, pods, templates).flatMap(each -> each);
    }

    private record Wish(String says, Predicate<JsonNode> isKept) {}

    private static final List<Wish> OPERATORS_POD = List.of(
            new Wish(
                    "may run as root",
                    pod -> pod.at("/securityContext/runAsNonRoot").asBoolean()),
            new Wish(
                    "has no seccomp profile",
                    pod -> pod.at("/securityContext/seccompProfile/type")
                            .asText()
                            .equals("RuntimeDefault")));

    private static final List<Wish> POD = Stream.concat(
                    OPERATORS_POD.stream(),
                    Stream.of(
                            new Wish(
                                    "sees the host",
                                    pod -> Stream.of("hostNetwork", "hostPID", "hostIPC")
                                            .noneMatch(field -> pod.path(field).asBoolean())),
                            new Wish(
                                    "mounts a folder of the host",
                                    pod -> each(pod.path("volumes")).noneMatch(volume -> volume.has("hostPath"))),
                            new Wish(
                                    "takes names of Services for settings",
                                    pod -> !pod.path("enableServiceLinks").asBoolean(true))))
            .toList();

    private static final List<Wish> CONTAINER = List.of(
            new Wish(
                    "may gain privileges",
                    context -> !context.path("allowPrivilegeEscalation").asBoolean(true)),
            new Wish(
                    "can write its root",
                    context -> context.path("readOnlyRootFilesystem").asBoolean()),
            new Wish("is privileged", context -> !context.path("privileged").asBoolean()),
            new Wish(
                    "adds capabilities",
                    context -> context.at("/capabilities/add").isEmpty()),
            new Wish(
                    "keeps capabilities",
                    context -> texts(context.at("/capabilities/drop")).anyMatch("ALL"::equals)));

    private static Stream<String> complaints(String who, JsonNode about, List<Wish> wishes) {
        return wishes.stream().filter(wish -> !wish.isKept().test(about)).map(wish -> who + " " + wish.says());
    }

    /** A service account of one's own, that can do nothing and whose token nobody has. */
    static Stream<String> tokens(Manifests manifests) {
        return manifests.deployments().flatMap(deployment -> {
            String account = podOf(deployment).path("serviceAccountName").asText();
            boolean isOwn = account.equals(name(deployment));
            boolean isSilent = Stream.of(
                            podOf(deployment).path("automountServiceAccountToken"),
                            manifests
                                    .find("ServiceAccount", account)
                                    .map(each -> each.path("automountServiceAccountToken"))
                                    .orElse(deployment.path("missing")))
                    .allMatch(each -> each.isBoolean() && !each.asBoolean());
            return isOwn && isSilent
                    ? Stream.empty()
                    : Stream.of(title(deployment) + " has no account of its own without a token");
        });
    }

    static Stream<String> limits(Manifests manifests) {
        Stream<JsonNode> pods = manifests.deployments().flatMap(deployment -> containers(podOf(deployment)));
        Stream<JsonNode> operators =
                Stream.of("KafkaNodePool", "Cluster").flatMap(manifests::all).map(object -> object.path("spec"));
        Stream<JsonNode> kafka = manifests
                .all("Kafka")
                .flatMap(object -> Stream.of(
                        object.at("/spec/entityOperator/topicOperator"),
                        object.at("/spec/entityOperator/userOperator"),
                        object.at("/spec/kafkaExporter")));
        return Stream.of(pods, operators, kafka)
                .flatMap(each -> each)
                .filter(each -> Stream.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory")
                        .anyMatch(path -> each.path("resources").at(path).isMissingNode()))
                .map(each -> "Something asks for no resources, or has no limit: "
                        + each.path("name").asText("?"));
    }

    /** What serves is asked on its management port whether it has started, lives and is ready. */
    static Stream<String> probes(Manifests manifests) {
        return manifests
                .deployments()
                .flatMap(deployment -> each(podOf(deployment).path("containers"))
                        .flatMap(container -> Stream.of("startupProbe", "livenessProbe", "readinessProbe")
                                .filter(probe -> !container
                                        .at("/" + probe + "/httpGet/port")
                                        .asText()
                                        .equals("management"))
                                .map(probe -> title(deployment) + " has no " + probe + " on its management port")));
    }

    /** Nobody notices a replacement: the new one is ready first, the old one is given time for what it has begun. */
    static Stream<String> replacement(Manifests manifests) {
        long answering = Duration.parse("PT"
                        + manifests
                                .get("ConfigMap", "portal-settings")
                                .at("/data/QUARKUS_SHUTDOWN_TIMEOUT")
                                .asText())
                .toSeconds();
        return manifests.deployments().flatMap(deployment -> {
            JsonNode strategy = deployment.at("/spec/strategy/rollingUpdate");
            long pause = podOf(deployment)
                    .at("/containers/0/lifecycle/preStop/sleep/seconds")
                    .asLong();
            long patience =
                    podOf(deployment).path("terminationGracePeriodSeconds").asLong(30);
            boolean isService = SERVICES.contains(name(deployment));
            boolean suffices = !isService || patience >= pause + answering + SECONDS_FOR_READERS_AND_RELAY;
            return strategy.path("maxUnavailable").asInt(-1) == 0 && pause > 0 && suffices
                    ? Stream.empty()
                    : Stream.of(title(deployment) + " is not replaced gently");
        });
    }

    static Stream<String> spread(Manifests manifests) {
        return manifests.deployments().flatMap(deployment -> {
            JsonNode labels = deployment.at("/spec/template/metadata/labels");
            Set<String> over = each(podOf(deployment).path("topologySpreadConstraints"))
                    .filter(each -> Selector.matches(each.path("labelSelector"), labels))
                    .map(each -> each.path("topologyKey").asText())
                    .collect(Collectors.toSet());
            return over.containsAll(Set.of("kubernetes.io/hostname", "topology.kubernetes.io/zone"))
                    ? Stream.empty()
                    : Stream.of(title(deployment) + " is not spread over nodes and zones");
        });
    }

    /** Each Deployment has a budget of its own, and as many replicas as have something to read. */
    static Stream<String> availability(Manifests manifests) {
        return manifests.deployments().flatMap(deployment -> {
            JsonNode labels = deployment.at("/spec/template/metadata/labels");
            boolean hasBudget = manifests
                    .all("PodDisruptionBudget")
                    .anyMatch(each -> Selector.matches(each.at("/spec/selector"), labels));
            boolean isScaled = manifests
                    .all("HorizontalPodAutoscaler")
                    .filter(each ->
                            each.at("/spec/scaleTargetRef/name").asText().equals(name(deployment)))
                    .anyMatch(each -> each.at("/spec/maxReplicas").asInt() <= Topic.PARTITIONS);
            return hasBudget && isScaled && !deployment.path("spec").has("replicas")
                    ? Stream.empty()
                    : Stream.of(title(deployment) + " has no budget, or more replicas than partitions");
        });
    }
}
