package org.accessportal.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The resources of an organization and its policies, as the bodies of the requests that make them. A policy names its
 * resources by code, in {@code resourceCode}: their ids are not known before they are made.
 */
final class Catalogue {

    private static final String USER_SERVICE = "anvandartjanst";
    private static final String DIRECTORY = "Active Directory";
    private static final int GAP_DAYS = 30;
    private static final int ORE_PER_MONTH = 14_500;

    private final Organization organization;

    Catalogue(Organization organization) {
        this.organization = organization;
    }

    List<Map<String, Object>> resources() {
        List<Map<String, Object>> resources = new ArrayList<>();
        resources.add(account());
        resources.add(resource(
                groupOf("chefer"),
                "GROUP",
                text("Chefer", "Managers"),
                text("Gemensam yta för chefer.", "The managers' shared space."),
                List.of()));
        for (Administration administration : organization.administrations()) {
            resources.add(resource(
                    groupOf(administration.code()),
                    "GROUP",
                    text(administration.name() + ": gemensam yta", administration.name() + ": shared space"),
                    text("Förvaltningens mappar och kalendrar.", "The folders and calendars of the administration."),
                    List.of()));
        }
        offers().forEach(offer -> resources.add(offer.body()));
        return resources;
    }

    /** The account, with its levels. */
    private static Map<String, Object> account() {
        Map<String, Object> userService = new LinkedHashMap<>(resource(
                USER_SERVICE,
                "USER_SERVICE",
                text("Användartjänst", "User service"),
                text(
                        "Konto för inloggning på datorn och i de gemensamma systemen.",
                        "Account for signing in to the computer and the shared systems."),
                List.of(
                        level("bas", 1, "Bas", "Basic"),
                        level("standard", 2, "Standard", "Standard"),
                        level("plus", 3, "Plus", "Plus"))));
        // paid when it is ordered by hand; what a policy gives costs the unit nothing more (AP-2)
        userService.put("ordering", Map.of("priceMonthly", ORE_PER_MONTH));
        return userService;
    }

    private List<Offer> offers() {
        return switch (organization.code()) {
            case "region" -> RegionOffers.all();
            case "social" -> SocialOffers.all();
            case "providers" -> ProviderOffers.all();
            default -> List.of();
        };
    }

    List<Map<String, Object>> policies() {
        List<Map<String, Object>> policies = new ArrayList<>();
        for (Administration administration : organization.administrations()) {
            for (String level : List.of(Titles.BASIC, Titles.STANDARD, Titles.PLUS)) {
                List<String> titles = titlesWith(administration, level);
                if (!titles.isEmpty()) {
                    policies.add(userService(administration, level, titles));
                }
            }
            policies.add(policy(
                    administration.name() + ": gemensam yta",
                    administration,
                    List.of(administrationIs(administration), Map.of("type", "primary")),
                    Map.of("resourceCode", groupOf(administration.code()))));
        }
        Administration first = organization.administrations().getLast();
        policies.add(policy(
                first.name() + ": chefer",
                first,
                List.of(administrationIs(first), titleIn(List.of(People.HEAD_OF_UNIT.code()))),
                Map.of("resourceCode", groupOf("chefer"))));
        return policies;
    }

    private static Map<String, Object> userService(Administration administration, String level, List<String> titles) {
        return policy(
                administration.name() + ": användartjänst " + level,
                administration,
                List.of(administrationIs(administration), Map.of("type", "primary"), titleIn(titles)),
                Map.of("resourceCode", USER_SERVICE, "level", level));
    }

    private static List<String> titlesWith(Administration administration, String level) {
        Set<String> codes = new LinkedHashSet<>();
        for (Title title : administration.titles()) {
            if (title.level().equals(level)) {
                codes.add(title.code());
            }
        }
        if (level.equals(Titles.PLUS)) {
            People.HEADS.forEach(head -> codes.add(head.code()));
        }
        return List.copyOf(codes);
    }

    private static Map<String, Object> administrationIs(Administration administration) {
        return Map.of("type", "administration", "codes", List.of(administration.code()));
    }

    private static Map<String, Object> titleIn(List<String> codes) {
        return Map.of("type", "title", "codes", codes);
    }

    private static Map<String, Object> policy(
            String name,
            Administration administration,
            List<Map<String, Object>> criteria,
            Map<String, Object> resource) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", name);
        body.put("administrationCode", administration.code());
        body.put("criteria", Map.of("type", "all", "criteria", criteria));
        body.put("resources", List.of(resource));
        body.put("reason", "Exempeldata");
        return body;
    }

    private static Map<String, Object> resource(
            String code,
            String kind,
            Map<String, String> name,
            Map<String, String> description,
            List<Map<String, Object>> levels) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", code);
        body.put("kind", kind);
        body.put("name", name);
        body.put("description", description);
        body.put("system", DIRECTORY);
        body.put("levels", levels);
        body.put("graceDays", 0);
        body.put("gapDays", GAP_DAYS);
        body.put("confidentialityClass", 1);
        return body;
    }

    private static Map<String, Object> level(String code, int rank, String swedish, String english) {
        return Map.of("code", code, "rank", rank, "name", text(swedish, english));
    }

    private static Map<String, String> text(String swedish, String english) {
        return Map.of("sv", swedish, "en", english);
    }

    private String groupOf(String what) {
        return organization.code().toLowerCase(Locale.ROOT) + "-" + what;
    }
}
