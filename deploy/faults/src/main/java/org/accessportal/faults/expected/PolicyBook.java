package org.accessportal.faults.expected;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.accessportal.faults.expected.Catalogue.Engagement;
import org.jspecify.annotations.Nullable;

/** The resources and policies, from the bodies of the requests that made them. */
public final class PolicyBook {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A resource: its levels with their ranks, and how it outlives its reasons. */
    record Resource(String code, boolean userService, Map<String, Integer> ranks, int graceDays, int gapDays) {

        int rank(@Nullable String level) {
            return ranks.getOrDefault(level == null ? "" : level, 0);
        }
    }

    private record Policy(
            String administration,
            Set<String> titles,
            boolean onlyPrimary,
            String resource,
            @Nullable String level) {

        boolean gives(Engagement engagement, boolean primary) {
            return administration.equals(engagement.administration())
                    && (titles.isEmpty() || titles.contains(engagement.title()))
                    && (primary || !onlyPrimary);
        }
    }

    /** A resource that an engagement gives. */
    record Given(Resource resource, @Nullable String level) {}

    private final Map<String, Resource> resources = new HashMap<>();
    private final List<Policy> policies = new ArrayList<>();

    private PolicyBook() {}

    /** Reads the two files of an organization. */
    public static PolicyBook read(Path folder, String organization) throws IOException {
        var book = new PolicyBook();
        for (JsonNode resource : file(folder, "resources-" + organization)) {
            Map<String, Integer> ranks = new HashMap<>();
            resource.path("levels")
                    .forEach(level -> ranks.put(
                            level.path("code").asText(), level.path("rank").asInt()));
            String code = resource.path("code").asText();
            book.resources.put(
                    code,
                    new Resource(
                            code,
                            "USER_SERVICE".equals(resource.path("kind").asText()),
                            ranks,
                            resource.path("graceDays").asInt(),
                            resource.path("gapDays").asInt()));
        }
        for (JsonNode policy : file(folder, "policies-" + organization)) {
            book.policies.add(policy(policy));
        }
        return book;
    }

    private static JsonNode file(Path folder, String name) throws IOException {
        return JSON.readTree(folder.resolve(name + ".json").toFile());
    }

    private static Policy policy(JsonNode body) {
        Set<String> titles = new HashSet<>();
        boolean primary = false;
        for (JsonNode criterion : body.path("criteria").path("criteria")) {
            switch (criterion.path("type").asText()) {
                case "primary" -> primary = true;
                case "title" -> criterion.path("codes").forEach(code -> titles.add(code.asText()));
                case "administration" -> {}
                default -> throw new IllegalArgumentException("Nobody has calculated with " + criterion + " yet");
            }
        }
        JsonNode resource = body.path("resources").path(0);
        JsonNode level = resource.path("level");
        return new Policy(
                body.path("administrationCode").asText(),
                titles,
                primary,
                resource.path("resourceCode").asText(),
                level.isTextual() ? level.asText() : null);
    }

    Resource resource(String code) {
        return Objects.requireNonNull(resources.get(code), code);
    }

    /** Everything that the policies give because of an engagement (PO-1). */
    List<Given> givenBy(Engagement engagement, boolean primary) {
        List<Given> given = new ArrayList<>();
        for (Policy policy : policies) {
            if (policy.gives(engagement, primary)) {
                given.add(new Given(resource(policy.resource()), policy.level()));
            }
        }
        return given;
    }
}
