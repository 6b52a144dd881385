package org.accessportal.kubernetes;

import static org.accessportal.kubernetes.Manifests.SERVICES;
import static org.accessportal.kubernetes.Manifests.each;
import static org.accessportal.kubernetes.Manifests.name;
import static org.accessportal.kubernetes.Manifests.podOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the services are told. */
final class SettingRules {

    /** Read by the Java virtual machine itself. */
    private static final Set<String> OF_THE_MACHINE = Set.of("JAVA_TOOL_OPTIONS");

    private SettingRules() {}

    /** Every variable is a setting that the service knows and that can be set when it runs. */
    static Stream<String> known(Manifests manifests) {
        return SERVICES.stream().flatMap(service -> {
            List<Setting> settings = KnownSettings.of(service);
            return environment(manifests, service).keySet().stream()
                    .filter(variable -> !OF_THE_MACHINE.contains(variable)
                            && settings.stream().noneMatch(setting -> setting.isSetBy(variable)))
                    .map(variable -> service + " knows no setting " + variable);
        });
    }

    /** The variables of a service; those that come from a Secret have no value here. */
    static Map<String, String> environment(Manifests manifests, String service) {
        Map<String, String> environment = new HashMap<>();
        manifests
                .deployments()
                .filter(deployment -> name(deployment).equals(service))
                .map(deployment -> podOf(deployment).at("/containers/0"))
                .forEach(container -> {
                    each(container.path("envFrom"))
                            .map(from -> from.at("/configMapRef/name").asText())
                            .flatMap(map ->
                                    manifests.get("ConfigMap", map).path("data").propertyStream())
                            .forEach(entry -> environment.put(
                                    entry.getKey(), entry.getValue().asText()));
                    for (JsonNode variable : container.path("env")) {
                        environment.put(
                                variable.path("name").asText(),
                                variable.path("value").asText());
                    }
                });
        return environment;
    }
}
