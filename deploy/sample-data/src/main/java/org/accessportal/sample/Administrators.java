package org.accessportal.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Those who run the portal. They come from a source of their own, so that they are there with or without sample data.
 *
 * @param owner the organization that they belong to
 * @param tree they and their colleagues, as an export of its own; its code is that of the source
 */
record Administrators(Organization owner, Organization tree) {

    private static final String ADMINISTRATION = "910";
    private static final String SYSTEM_ADMINISTRATOR = "SYSTEM_ADMINISTRATOR";
    private static final String POLICY_ADMINISTRATOR = Organizations.POLICY_ADMINISTRATOR;
    /** The heads of the administration and of its one area, with their staff. */
    private static final int COLLEAGUES = 6;

    static final List<Administrators> ALL = List.of(
            of(
                    Organizations.REGION,
                    "administrators",
                    "SE2321999993",
                    part("Helena", "Systemadministratör", "System administrator", SYSTEM_ADMINISTRATOR),
                    part(
                            "Olof",
                            "Sköter tilldelningspolicyer för hela regionen",
                            "Keeps the assignment policies of the whole region",
                            POLICY_ADMINISTRATOR),
                    part("Ingvar", "Granskare: läser allt, ändrar inget", "Auditor: reads everything", "AUDITOR"),
                    part("Judit", "Servicedesk", "Service desk", "SERVICE_DESK"),
                    keeper("Vera"),
                    fulfiller("Fredrik", "It-stöd: utför det som ingen koppling gör", "IT support"),
                    part(
                            "Harriet",
                            "Systemadministratör: säger det andra ja till roller",
                            "System administrator: says the second yes to roles",
                            SYSTEM_ADMINISTRATOR)),
            of(
                    Organizations.SOCIAL,
                    "administrators-social",
                    "SE2120999994",
                    municipal("Maria"),
                    keeper("Vanja"),
                    fulfiller("Sofia", "Soc-IT: utför beställningar", "Soc-IT")),
            of(
                    Organizations.PROVIDERS,
                    "administrators-providers",
                    "SE2120999995",
                    municipal("Nils"),
                    fulfiller("Ivar", "It-stöd: utför beställningar", "IT support")));

    private static Organization.Part keeper(String givenName) {
        return part(
                givenName,
                "E-handelskoordinator: sköter attestlistor, attesterar inget",
                "Keeps the attest lists, attests nothing",
                "ATTEST_LIST_KEEPER");
    }

    private static Organization.Part fulfiller(String givenName, String swedish, String english) {
        return part(givenName, swedish, english + ": carries out what no connector does", "FULFILLER");
    }

    private static Organization.Part municipal(String givenName) {
        return part(
                givenName,
                "Systemadministratör, sköter även tilldelningspolicyer",
                "System administrator, keeps the assignment policies too",
                SYSTEM_ADMINISTRATOR,
                POLICY_ADMINISTRATOR);
    }

    private static Organization.Part part(String givenName, String swedish, String english, String... roles) {
        return Organization.Part.played(ADMINISTRATION, 0, 0, givenName, Situation.ORDINARY)
                .meaning(swedish, english)
                .withRoles(Arrays.stream(roles)
                        .map(role -> new Persona.Role(role, null))
                        .toArray(Persona.Role[]::new));
    }

    private static Administrators of(Organization owner, String source, String hsaPrefix, Organization.Part... parts) {
        List<Organization.Part> cast = new ArrayList<>();
        for (int place = 0; place < parts.length; place++) {
            cast.add(parts[place].at(place));
        }
        var administration = new Administration(
                ADMINISTRATION,
                "Portalförvaltningen",
                1000,
                Administration.areas("Drift och support"),
                List.of("Portalgruppen"),
                Titles.OFFICE);
        var tree = new Organization(
                source,
                owner.name(),
                "o=" + source,
                hsaPrefix,
                COLLEAGUES + parts.length,
                COLLEAGUES + parts.length,
                List.of(administration),
                cast);
        return new Administrators(owner, tree);
    }
}
