package org.accessportal.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
        Set<String> known = known();
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
