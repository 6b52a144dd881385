package org.accessportal.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Alerts and the dashboard ask only for what somebody measures. */
final class MonitoringRules {

    private static final Pattern METRIC = Pattern.compile("\\b([a-z]+_[a-z_]+|up)\\b(?=\\s*[{\\[)]|$)");
    private static final Pattern GROUPING = Pattern.compile("\\b(by|on|group_right)\\s*\\([^)]*\\)");

    private MonitoringRules() {}

    static Stream<String> metrics(Manifests manifests) {
        Set<String> known = known();
        return expressions(manifests)
                .flatMap(expression -> METRIC.matcher(
                                GROUPING.matcher(expression).replaceAll(""))
                        .results()
                        .map(found -> found.group(1))
                        .filter(metric -> !known.contains(metric))
                        .map(metric -> "Nobody measures " + metric + ": " + expression));
    }

    private static Stream<String> expressions(Manifests manifests) {
        Stream<String> alerts = manifests.all("PrometheusRule").flatMap(rule -> rule.findValuesAsText("expr").stream());
        Stream<String> panels = manifests
                .all("ConfigMap")
                .filter(map -> map.at("/metadata/labels").has("grafana_dashboard"))
                .flatMap(map -> map.path("data").valueStream())
                .flatMap(dashboard -> parse(dashboard.asText()).findValuesAsText("expr").stream());
        return Stream.concat(alerts, panels);
    }

    private static JsonNode parse(String dashboard) {
        try {
            return new ObjectMapper().readTree(dashboard);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The dashboard is no JSON", e);
        }
    }

    private static Set<String> known() {
        try (InputStream in = MonitoringRules.class.getResourceAsStream("/metrics.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException("The list of metrics cannot be read", e);
        }
    }
}
