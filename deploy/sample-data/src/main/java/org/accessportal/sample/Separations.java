package org.accessportal.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What nobody of an organization may hold together, as the bodies of the requests that make it. Resources are named by code,
 * in {@code oneResourceCodes} and {@code otherResourceCodes}. Nothing that the sample gives breaks any of it.
 */
final class Separations {

    private Separations() {}

    static List<Map<String, Object>> of(Organization organization) {
        return switch (organization.code()) {
            case "region" ->
                List.of(separation(
                        "Beställa och godkänna",
                        "Chefer godkänner det som beställarna beställer, och ska inte beställa i någon annans ställe.",
                        List.of("bestallare"),
                        List.of("region-chefer")));
            case "social" ->
                List.of(separation(
                        "Bevilja och utföra",
                        "Den som beviljar en insats ska inte planera den eller signera att den är utförd.",
                        List.of("kobe"),
                        List.of("intraphone", "appva-mcss")));
            default -> List.of();
        };
    }

    private static Map<String, Object> separation(String name, String why, List<String> ones, List<String> others) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("administrationCode", null);
        body.put("oneResourceCodes", ones);
        body.put("otherResourceCodes", others);
        body.put("name", name);
        body.put("why", why);
        return body;
    }
}
