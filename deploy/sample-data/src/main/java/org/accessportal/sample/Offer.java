package org.accessportal.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A system that people order, as the body of the request that makes it. */
final class Offer {

    private static final int KRONA = 100;

    private final Map<String, Object> body = new LinkedHashMap<>();
    private final Map<String, Object> ordering = new LinkedHashMap<>();
    private final List<Map<String, Object>> prerequisites = new ArrayList<>();
    private final List<Map<String, Object>> form = new ArrayList<>();
    private List<Map<String, Object>> choices = List.of();

    private Offer(String system, String code, Map<String, String> name, Map<String, String> description) {
        body.put("code", code);
        body.put("kind", "PERMISSION");
        body.put("name", name);
        body.put("description", description);
        body.put("system", system);
        body.put("levels", List.of());
        body.put("graceDays", 0);
        body.put("gapDays", 0);
        body.put("confidentialityClass", 1);
        ordering.put("prerequisites", prerequisites);
        ordering.put("form", form);
    }

    static Offer of(String system, String code, String swedish, String english) {
        return new Offer(system, code, text(system, system), text(swedish, english));
    }

    static Map<String, String> text(String swedish, String english) {
        return Map.of("sv", swedish, "en", english);
    }

    Offer named(String swedish, String english) {
        body.put("name", text(swedish, english));
        return this;
    }

    /** Of this confidentiality class, with the analysis that class 2 and higher demand (PO-8). */
    Offer classified(int confidentialityClass, String analysis) {
        body.put("confidentialityClass", confidentialityClass);
        ordering.put("needsAndRisk", Map.of("text", analysis, "reviewOn", "2027-12-31"));
        return this;
    }

    Offer orderedBy(String... rights) {
        ordering.put("orderableBy", List.of(rights));
        return this;
    }

    Offer approvedBy(String... steps) {
        ordering.put("approvals", List.of(steps));
        return this;
    }

    /** What it costs, in kronor; always attested. */
    Offer costing(int once, int monthly) {
        ordering.put("attestation", "ALWAYS");
        ordering.put("priceOnce", once * KRONA);
        ordering.put("priceMonthly", monthly * KRONA);
        return this;
    }

    /** Carried out by hand in that queue. */
    Offer fulfilledIn(String queue, int answerWithinDays, boolean urgentAllowed) {
        ordering.put(
                "fulfilment",
                Map.of(
                        "kind",
                        "TASK",
                        "queue",
                        queue,
                        "answerWithinDays",
                        answerWithinDays,
                        "urgentAllowed",
                        urgentAllowed));
        ordering.put("leadTimeDays", answerWithinDays);
        return this;
    }

    Offer needsCard() {
        prerequisites.add(Map.of("kind", "SITHS_CARD"));
        return this;
    }

    Offer needsGuidelines(String document, String version) {
        prerequisites.add(Map.of("kind", "GUIDELINES", "document", document, "version", version));
        return this;
    }

    Offer needs(String resourceCode) {
        prerequisites.add(Map.of("kind", "RESOURCE", "resourceCode", resourceCode));
        return this;
    }

    Offer atMostDays(int days) {
        ordering.put("maximumDays", days);
        return this;
    }

    Offer forProvidersOnly() {
        ordering.put("audience", Map.of("providersOnly", true));
        return this;
    }

    Offer opensOrdererRole() {
        ordering.put("opensRole", "ORDERER");
        return this;
    }

    /** Whoever answers yes to that field is expert user of the system. */
    Offer makesExpertsBy(String field) {
        ordering.put("opensRole", "EXPERT_USER");
        ordering.put("opensRoleWhen", Map.of("field", field, "equals", "true"));
        return this;
    }

    /** Asks for something in the form; type and the rest as in the order service's schema. */
    Offer asking(String name, String type, boolean required, Map<String, String> label) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", name);
        field.put("type", type);
        field.put("label", label);
        field.put("required", required);
        form.add(field);
        return this;
    }

    /** The last field is asked for only when another has that answer. */
    Offer onlyWhen(String field, String equals) {
        form.getLast().put("when", Map.of("field", field, "equals", equals));
        return this;
    }

    /** What the last field must match, with a help text. */
    Offer matching(String pattern, Map<String, String> help) {
        form.getLast().put("pattern", pattern);
        form.getLast().put("help", help);
        return this;
    }

    /** The answers of the last field to choose from: value, Swedish, English, three by three. */
    Offer choosing(String... options) {
        choices = new ArrayList<>();
        for (int i = 0; i < options.length; i += 3) {
            choices.add(
                    new LinkedHashMap<>(Map.of("value", options[i], "label", text(options[i + 1], options[i + 2]))));
        }
        form.getLast().put("options", choices);
        return this;
    }

    /** One of the last field's answers costs, in kronor. */
    Offer costingWhen(String value, int once) {
        choices.stream()
                .filter(choice -> value.equals(choice.get("value")))
                .forEach(choice -> choice.put("priceOnce", once * KRONA));
        return this;
    }

    /** No two people may have the same answer to the last field. */
    Offer unique() {
        form.getLast().put("unique", true);
        return this;
    }

    /** What one cannot find, asked in one's own words and answered by those of that queue (OR-9). */
    static Offer inquiry(String queue) {
        return new Offer(
                        "Övrigt",
                        "inquiry",
                        text("Hittar du inte det du behöver?", "Can’t you find what you need?"),
                        text("Beskriv det, så hjälper vi dig.", "Describe it, and we will help you."))
                .ofKind("INQUIRY")
                .orderedBy("MANAGER", "ORDERER", "SELF")
                .approvedBy()
                .fulfilledIn(queue, 7, true)
                .asking("wish", "MULTILINE", true, text("Vad behövs, och till vad?", "What is needed, and for what?"));
    }

    private Offer ofKind(String kind) {
        body.put("kind", kind);
        return this;
    }

    Map<String, Object> body() {
        body.put("ordering", ordering);
        return body;
    }
}
