package org.accessportal.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Optional;

/** Kubernetes' own kinds, checked against the model made from its OpenAPI document: fields, types, what is required. */
final class CoreModel {

    private static final String MODELS = "io.kubernetes.client.openapi.models.";

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("v1 Namespace", "V1Namespace"),
            Map.entry("v1 ConfigMap", "V1ConfigMap"),
            Map.entry("v1 Service", "V1Service"),
            Map.entry("v1 ServiceAccount", "V1ServiceAccount"),
            Map.entry("apps/v1 Deployment", "V1Deployment"),
            Map.entry("policy/v1 PodDisruptionBudget", "V1PodDisruptionBudget"),
            Map.entry("autoscaling/v2 HorizontalPodAutoscaler", "V2HorizontalPodAutoscaler"),
            Map.entry("networking.k8s.io/v1 NetworkPolicy", "V1NetworkPolicy"));

    private CoreModel() {}

    static boolean knows(JsonNode object) {
        return KINDS.containsKey(kindOf(object));
    }

    /** What the model complains about; empty when it takes the object. */
    static Optional<String> complaint(JsonNode object) {
        try {
            Class.forName(MODELS + KINDS.get(kindOf(object)))
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, JsonParser.parseString(object.toString()));
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(
                    Manifests.title(object) + ": " + e.getTargetException().getMessage());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The model of " + kindOf(object) + " is not there", e);
        }
    }

    static String kindOf(JsonNode object) {
        return object.path("apiVersion").asText() + " " + object.path("kind").asText();
    }
}
