package org.accessportal.kubernetes;

import static org.accessportal.kubernetes.Manifests.each;
import static org.accessportal.kubernetes.Manifests.name;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the NetworkPolicies of an overlay allow, worked out from both ends. */
final class Flows {

    private static final int REPLICATION = 9091;
    private static final int CONTROL = 9090;
    private static final String BROKER = "portal-kafka";

    private final Map<String, JsonNode> pods = new LinkedHashMap<>();
    private final Set<Flow> sent = new TreeSet<>();
    private final Set<Flow> received = new TreeSet<>();

    private Flows(Manifests manifests) {
        manifests
                .deployments()
                .forEach(deployment -> pods.put(name(deployment), deployment.at("/spec/template/metadata/labels")));
        pods.put("portal-db", labels("cnpg.io/cluster", "portal-db"));
        pods.put(BROKER, labels("strimzi.io/name", "portal-kafka-kafka"));
        pods.put("portal-kafka-entity-operator", labels("strimzi.io/name", "portal-kafka-entity-operator"));
        pods.put("portal-kafka-exporter", labels("strimzi.io/name", "portal-kafka-kafka-exporter"));
        manifests.all("NetworkPolicy").forEach(this::read);
        manifests.all("Kafka").forEach(this::readStrimzi);
    }

    static Flows of(Manifests manifests) {
        return new Flows(manifests);
    }

    /** What may be sent, from the sender's side. */
    Set<Flow> sent() {
        return sent;
    }

    /** What may be received, from the receiver's side. */
    Set<Flow> received() {
        return received;
    }

    /** The pods that a selector takes. */
    Stream<String> podsOf(JsonNode selector) {
        return pods.entrySet().stream()
                .filter(pod -> Selector.matches(selector, pod.getValue()))
                .map(Map.Entry::getKey);
    }

    private static JsonNode labels(String key, String value) {
        return JsonNodeFactory.instance.objectNode().put(key, value);
    }

    private void read(JsonNode policy) {
        for (String pod : podsOf(policy.at("/spec/podSelector")).toList()) {
            for (JsonNode rule : policy.at("/spec/egress")) {
                peers(rule.path("to"))
                        .forEach(peer -> ports(rule).forEach(port -> sent.add(new Flow(pod, peer, port))));
            }
            for (JsonNode rule : policy.at("/spec/ingress")) {
                peers(rule.path("from"))
                        .forEach(peer -> ports(rule).forEach(port -> received.add(new Flow(peer, pod, port))));
            }
        }
    }

    /** Strimzi makes policies of its own: for its pods among each other, and for the listeners' peers. */
    private void readStrimzi(JsonNode kafka) {
        pods.keySet().stream().filter(pod -> pod.startsWith(BROKER)).forEach(pod -> {
            received.add(new Flow(pod, BROKER, REPLICATION));
            received.add(new Flow(pod, BROKER, CONTROL));
        });
        for (JsonNode listener : kafka.at("/spec/kafka/listeners")) {
            peers(listener.path("networkPolicyPeers"))
                    .forEach(peer -> received.add(
                            new Flow(peer, BROKER, listener.path("port").asInt())));
        }
    }

    private Stream<String> peers(JsonNode peers) {
        return each(peers).flatMap(peer -> {
            if (peer.has("ipBlock")) {
                return Stream.of(Flow.OUTSIDE);
            }
            if (peer.has("namespaceSelector")) {
                return each(peer.at("/namespaceSelector/matchLabels")).map(label -> Flow.NAMESPACE + label.asText());
            }
            return podsOf(peer.path("podSelector"));
        });
    }

    private static Stream<Integer> ports(JsonNode rule) {
        return each(rule.path("ports")).map(port -> port.path("port").asInt());
    }
}
