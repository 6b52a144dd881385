package org.accessportal.local.sample;

import java.util.Map;

/** A permission that a test makes for itself, to be ordered: the request that makes it. */
public final class Permission {

    private Permission() {}

    /**
     * The body of the request.
     *
     * @param ordering how it is ordered, as the order service takes it
     */
    public static Map<String, Object> body(String code, String system, Map<String, Object> ordering) {
        return Map.of(
                "code",
                code,
                "kind",
                "PERMISSION",
                "name",
                Map.of("sv", code, "en", code),
                "description",
                Map.of("sv", "", "en", ""),
                "system",
                system,
                "graceDays",
                0,
                "gapDays",
                0,
                "confidentialityClass",
                0,
                "ordering",
                ordering);
    }
}
