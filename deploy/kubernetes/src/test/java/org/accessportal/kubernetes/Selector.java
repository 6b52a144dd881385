package org.accessportal.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;

/** Label selectors, as far as the manifests use them. */
final class Selector {

    private Selector() {}

    /** Whether the selector takes something with these labels; an empty one takes everything. */
    static boolean matches(JsonNode selector, JsonNode labels) {
        boolean byLabels = selector.path("matchLabels")
                .propertyStream()
                .allMatch(wanted -> labels.path(wanted.getKey())
                        .asText()
                        .equals(wanted.getValue().asText()));
        boolean byExpressions = Manifests.each(selector.path("matchExpressions"))
                .allMatch(expression -> {
                    if (!expression.path("operator").asText().equals("In")) {
                        throw new IllegalArgumentException("Selectors know the operator In only: " + expression);
                    }
                    String label = labels.path(expression.path("key").asText()).asText();
                    return Manifests.texts(expression.path("values")).anyMatch(label::equals);
                });
        return byLabels && byExpressions;
    }
}
