package org.accessportal.kubernetes;

import static org.accessportal.kubernetes.Manifests.each;
import static org.accessportal.kubernetes.Manifests.podOf;
import static org.accessportal.kubernetes.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who may talk with whom: nobody, but for the flows that have a name. */
final class FlowRules {

    private static final int NAMES = 53;

    private FlowRules() {}

    /** The namespace begins closed, and no policy opens it to everybody, everything or everywhere. */
    static Stream<String> closed(Manifests manifests) {
        boolean beginsClosed = manifests
                .all("NetworkPolicy")
                .anyMatch(policy -> policy.at("/spec/podSelector").isEmpty()
                        && policy.at("/spec/policyTypes").size() == 2
                        && !policy.path("spec").has("ingress")
                        && !policy.path("spec").has("egress"));
        Stream<String> open = manifests
                .all("NetworkPolicy")
                .filter(policy -> Stream.concat(each(policy.at("/spec/ingress")), each(policy.at("/spec/egress")))
                        .anyMatch(FlowRules::isOpen))
                .map(policy -> title(policy) + " opens more than it names");
        return Stream.concat(beginsClosed ? Stream.empty() : Stream.of("Nothing is denied by default"), open);
    }

    private static boolean isOpen(JsonNode rule) {
        JsonNode peers = rule.has("to") ? rule.path("to") : rule.path("from");
        return peers.isEmpty()
                || rule.path("ports").isEmpty()
                || each(peers)
                        .anyMatch(peer -> peer.isEmpty()
                                || peer.at("/ipBlock/cidr").asText().endsWith("/0")
                                || each(peer).allMatch(JsonNode::isEmpty));
    }

    /** What one pod of the portal may send to another, the other lets in; and the other way round. */
    static Stream<String> ends(Manifests manifests) {
        Flows flows = Flows.of(manifests);
        Predicate<Flow> ofStrimzi = flow -> flow.from().startsWith("portal-kafka");
        Stream<String> notLetIn = flows.sent().stream()
                .filter(flow -> flow.isInside() && !flows.received().contains(flow))
                .map(flow -> flow + " is sent but not let in");
        Stream<String> notSent = flows.received().stream()
                .filter(flow -> flow.isInside()
                        && !flows.sent().contains(flow)
                        && ofStrimzi.negate().test(flow))
                .map(flow -> flow + " is let in but not sent");
        return Stream.concat(notLetIn, notSent);
    }

    /** A Service that nobody may reach serves nobody. */
    static Stream<String> services(Manifests manifests) {
        Flows flows = Flows.of(manifests);
        return manifests
                .all("Service")
                .flatMap(service -> manifests
                        .deployments()
                        .filter(deployment ->
                                service.at("/spec/selector").equals(deployment.at("/spec/selector/matchLabels")))
                        .filter(deployment -> flows.received().stream()
                                .noneMatch(flow -> flow.to().equals(Manifests.name(deployment))
                                        && flow.port() == targetPort(service, deployment)))
                        .map(deployment -> title(service) + " lets nobody in"));
    }

    private static int targetPort(JsonNode service, JsonNode deployment) {
        JsonNode target = service.at("/spec/ports/0/targetPort");
        return each(podOf(deployment).at("/containers/0/ports"))
                .filter(port -> port.path("name").equals(target))
                .map(port -> port.path("containerPort").asInt())
                .findFirst()
                .orElse(target.asInt());
    }

    /** The guide's table has exactly these flows. */
    static Stream<String> described(Manifests manifests) {
        Flows flows = Flows.of(manifests);
        Set<Flow> there = new TreeSet<>(flows.sent());
        there.addAll(flows.received());
        there.removeIf(flow -> flow.port() == NAMES);
        // what Strimzi lets in by itself, and nobody sends
        there.removeIf(
                flow -> flow.from().startsWith("portal-kafka") && !flows.sent().contains(flow));
        Set<Flow> described = Guide.flows();
        Stream<String> hidden = there.stream()
                .filter(flow -> !described.contains(flow))
                .map(flow -> "The guide does not tell of " + flow);
        Stream<String> gone = described.stream()
                .filter(flow -> !there.contains(flow))
                .map(flow -> "The guide tells of " + flow + ", which there is not");
        return Stream.concat(hidden, gone);
    }
}
