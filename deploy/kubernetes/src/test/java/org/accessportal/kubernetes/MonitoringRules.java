package org.accessportal.kubernetes;

import static org.accessportal.kubernetes.Manifests.each;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Alerts and the dashboard ask only for what somebody measures. */
final class MonitoringRules {

    /** What is no metric: label matchers, and the labels that something is grouped by. */
    private static final Pattern LABELS = Pattern.compile("\\{[^}]*}|\\b(by|on|group_right)\\s*\\([^)]*\\)");

    /** A name that is no function. */
    private static final Pattern METRIC = Pattern.compile("\\b(?!(?:or|and|unless)\\b)[a-z][a-z0-9_]*+(?!\\s*\\()");

    private MonitoringRules() {}

    static Stream<String> metrics(Manifests manifests) {
        Set<String> known = new HashSet<>(known());
        ownQueries(manifests).forEach(known::add);
        return expressions(manifests)
                .flatMap(expression -> METRIC.matcher(LABELS.matcher(expression).replaceAll(""))
                        .results()
                        .map(MatchResult::group)
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

    /** What our own queries measure; a label is no metric. */
    private static Stream<String> ownQueries(Manifests manifests) {
        return manifests.find("ConfigMap", "portal-db-queries").stream()
                .map(map -> map.at("/data/queries").asText())
                .map(MonitoringRules::parseYaml)
                .flatMap(JsonNode::propertyStream)
                .flatMap(query -> each(query.getValue().path("metrics"))
                        .flatMap(JsonNode::propertyStream)
                        .filter(column ->
                                column.getValue().path("usage").asText().equals("GAUGE"))
                        .map(column -> "cnpg_" + query.getKey() + "_" + column.getKey()));
    }

    private static JsonNode parseYaml(String queries) {
        try {
            return Manifests.YAML.readTree(queries);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The database's queries are no YAML", e);
        }
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
