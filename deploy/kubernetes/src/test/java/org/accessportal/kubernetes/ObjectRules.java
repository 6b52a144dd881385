package org.accessportal.kubernetes;

import static org.accessportal.kubernetes.Manifests.containers;
import static org.accessportal.kubernetes.Manifests.each;
import static org.accessportal.kubernetes.Manifests.name;
import static org.accessportal.kubernetes.Manifests.podOf;
import static org.accessportal.kubernetes.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for objects of every kind. */
final class ObjectRules {

    private static final Pattern PINNED =
            Pattern.compile("[^:@]+(:\\d+/[^:@]+)?:(?!latest$)[\\w.-]*\\d[\\w.-]*(@sha256:.+)?");
    private static final Pattern CONFIDENTIAL =
            Pattern.compile("(PASSWORD|SECRET|TOKEN|CREDENTIAL)(?!.*(FILE|LOCATION)$)");
    private static final Pattern CREDENTIALS_IN_ADDRESS =
            Pattern.compile("//[^/@\\s]+:[^/@\\s]+@|[?&]password=|BEGIN [A-Z ]*PRIVATE KEY");

    private ObjectRules() {}

    static Stream<String> valid(Manifests manifests) {
        return manifests.objects().stream().flatMap(object -> {
            if (CoreModel.knows(object)) {
                return CoreModel.complaint(object).stream();
            }
            return CustomResources.knows(object)
                    ? CustomResources.complaint(object).stream()
                    : Stream.of(title(object) + " is of a kind that nothing checks: " + CoreModel.kindOf(object));
        });
    }

    /** No secret travels in a manifest: neither as an object, nor as a setting, nor inside an address. */
    static Stream<String> secrets(Manifests manifests) {
        Stream<String> objects = manifests.all("Secret").map(secret -> title(secret) + " is written in the manifests");
        Stream<String> settings = manifests
                .all("ConfigMap")
                .flatMap(map -> map.path("data")
                        .propertyStream()
                        .filter(ObjectRules::isConfidential)
                        .map(entry -> title(map) + " holds " + entry.getKey()));
        Stream<String> variables = manifests
                .deployments()
                .flatMap(deployment -> containers(podOf(deployment))
                        .flatMap(container -> each(container.path("env")))
                        .filter(variable -> variable.has("value")
                                && isConfidential(
                                        Map.entry(variable.path("name").asText(), variable.path("value"))))
                        .map(variable -> title(deployment) + " holds "
                                + variable.path("name").asText()));
        return Stream.of(objects, settings, variables).flatMap(each -> each);
    }

    private static boolean isConfidential(Map.Entry<String, JsonNode> setting) {
        return CONFIDENTIAL.matcher(setting.getKey()).find()
                || CREDENTIALS_IN_ADDRESS.matcher(setting.getValue().asText()).find();
    }

    static Stream<String> images(Manifests manifests) {
        Stream<String> pods = manifests
                .deployments()
                .flatMap(deployment -> containers(podOf(deployment)))
                .map(container -> container.path("image").asText());
        Stream<String> databases = manifests
                .all("Cluster")
                .map(cluster -> cluster.at("/spec/imageName").asText());
        return Stream.concat(pods, databases)
                .filter(image -> !PINNED.matcher(image).matches())
                .map(image -> image + " is not pinned by a version");
    }

    /** What is mounted of a Secret is named: one that holds an authority's key too gives its certificate only. */
    static Stream<String> mounts(Manifests manifests) {
        return manifests
                .deployments()
                .flatMap(deployment -> each(podOf(deployment).path("volumes"))
                        .filter(volume -> volume.has("secret"))
                        .filter(volume -> volume.at("/secret/items").isEmpty()
                                || each(volume.at("/secret/items"))
                                        .anyMatch(item ->
                                                item.path("key").asText().equals("ca.key")))
                        .map(volume -> title(deployment) + " mounts all of "
                                + volume.at("/secret/secretName").asText()));
    }

    /** Whatever a pod mounts or reads is in the manifests, is made by an operator from them, or is in the guide's list. */
    static Stream<String> references(Manifests manifests) {
        Set<String> there = new HashSet<>(Guide.givenByTheOperator());
        manifests.all("ConfigMap").forEach(map -> there.add("ConfigMap " + name(map)));
        manifests.all("Bundle").forEach(bundle -> there.add("ConfigMap " + name(bundle)));
        manifests
                .all("Certificate")
                .forEach(each ->
                        there.add("Secret " + each.at("/spec/secretName").asText()));
        manifests.all("KafkaUser").forEach(user -> there.add("Secret " + name(user)));
        manifests.all("Kafka").forEach(kafka -> there.add("Secret " + name(kafka) + "-cluster-ca-cert"));
        manifests.all("Cluster").forEach(cluster -> there.add("Secret " + name(cluster) + "-ca"));
        return manifests.objects().stream()
                .flatMap(object -> referencesOf(object).map(reference -> Map.entry(object, reference)))
                .filter(each -> !there.contains(each.getValue()))
                .map(each -> title(each.getKey()) + " needs " + each.getValue() + ", which nobody gives")
                .distinct();
    }

    /** Every Secret and ConfigMap that the object names, each as kind and name. */
    static Stream<String> referencesOf(JsonNode object) {
        return switch (object.path("kind").asText()) {
            case "Deployment" -> ofPod(podOf(object));
            case "Cluster" ->
                Stream.of(
                                object.findValues("passwordSecret").stream(),
                                Stream.of(object.at("/spec/bootstrap/initdb/secret")))
                        .flatMap(each -> each)
                        .map(secret -> "Secret " + secret.path("name").asText());
            case "ObjectStore" ->
                each(object.at("/spec/configuration/s3Credentials"))
                        .map(secret -> "Secret " + secret.path("name").asText());
            case "Gateway" ->
                object.findValues("certificateRefs").stream()
                        .flatMap(Manifests::each)
                        .map(secret -> "Secret " + secret.path("name").asText());
            case "BackendTLSPolicy" ->
                each(object.at("/spec/validation/caCertificateRefs"))
                        .map(each -> each.path("kind").asText() + " "
                                + each.path("name").asText());
            default -> Stream.empty();
        };
    }

    private static Stream<String> ofPod(JsonNode pod) {
        Stream<String> volumes = each(pod.path("volumes"))
                .flatMap(volume -> Stream.of(volume.at("/secret/secretName"), volume.at("/configMap/name"))
                        .filter(JsonNode::isTextual)
                        .map(name -> (volume.has("secret") ? "Secret " : "ConfigMap ") + name.asText()));
        Stream<String> variables = containers(pod)
                .flatMap(container -> Stream.concat(
                        container.findValues("secretKeyRef").stream()
                                .map(secret -> "Secret " + secret.path("name").asText()),
                        container.findValues("configMapRef").stream()
                                .map(map -> "ConfigMap " + map.path("name").asText())));
        return Stream.concat(volumes, variables);
    }
}
