package org.accessportal.sample;

import static org.accessportal.sample.Organization.Part.played;

import java.util.List;

/** The three invented organizations. Any likeness to a real one is in the kind of work, not in the names. */
final class Organizations {

    static final String POLICY_ADMINISTRATOR = "POLICY_ADMINISTRATOR";

    static final Organization REGION = new Organization(
            "region",
            "Region Norrsjö",
            "o=RNS",
            "SE2321999990",
            2_000,
            15,
            List.of(
                    new Administration(
                            "110",
                            "Regionkansliet",
                            70,
                            Administration.areas("Ekonomi", "HR, lön & arbetsmiljö", "Digitalisering"),
                            List.of("Stab", "Enhet", "Team"),
                            Titles.OFFICE),
                    new Administration(
                            "210",
                            "Norra sjukhuset",
                            250,
                            Administration.areas("Medicin", "Kirurgi", "Akut- och olycksfall", "Kvinnor & barn"),
                            List.of("Avdelning", "Mottagning", "Dagvård"),
                            Titles.HOSPITAL),
                    new Administration(
                            "220",
                            "Södra sjukhuset",
                            220,
                            Administration.areas("Psykiatri (vuxna)", "Rehabilitering", "Närsjukvård, Söder"),
                            List.of("Avdelning", "Mottagning", "Öppenvård"),
                            Titles.HOSPITAL),
                    new Administration(
                            "310",
                            "Primärvården",
                            170,
                            Administration.areas("Område Kust", "Område Inland"),
                            List.of("Vårdcentralen", "Barnavårdscentralen", "Ungdomsmottagningen"),
                            Titles.PRIMARY_CARE),
                    new Administration(
                            "320",
                            "Folktandvården Norrsjö",
                            80,
                            Administration.areas("Allmäntandvård", "Specialisttandvård"),
                            List.of("Kliniken"),
                            Titles.DENTAL),
                    new Administration(
                            "410",
                            "Laboratorier, diagnostik & röntgen",
                            80,
                            Administration.areas("Laboratoriemedicin", "Bild och funktion"),
                            List.of("Laboratoriet", "Röntgen"),
                            Titles.DIAGNOSTICS),
                    new Administration(
                            "510",
                            "Regionservice",
                            80,
                            Administration.areas("Måltider/städ", "Fastighet; drift"),
                            List.of("Serviceenhet", "Driftenhet"),
                            Titles.SERVICE),
                    new Administration(
                            "610",
                            "Kultur, bildning och kollektivtrafik",
                            50,
                            Administration.areas("Folkhögskolor", "Trafik"),
                            List.of("Skolan", "Trafikenhet"),
                            Titles.CULTURE_AND_TRAFFIC)),
            List.of(
                    played("310", 0, 0, "Anna", Situation.ORDINARY)
                            .meaning(
                                    "Enhetschef i primärvården: nya medarbetare inom kort, en med skyddad identitet",
                                    "Manager in primary care: newcomers within days, one protected employee"),
                    played("310", 0, 1, "David", Situation.COMING)
                            .meaning("Börjar hos Anna om några dagar", "Begins at Anna's in a few days"),
                    played("310", 0, 2, "Gunilla", Situation.ORDINARY)
                            .withProtectedIdentity()
                            .meaning(
                                    "Har skyddad identitet; Annas medarbetare",
                                    "Has a protected identity; works for Anna"),
                    played("310", 0, 3, "Cecilia", Situation.ORDINARY)
                            .meaning("Medarbetare hos Anna", "Employee of Anna's"),
                    played("310", 0, 4, "Elias", Situation.STARTING_TODAY)
                            .meaning("Börjar hos Anna i dag", "Begins at Anna's today"),
                    played("310", 0, 5, "Rakel", Situation.ENDING)
                            .meaning("Slutar hos Anna inom kort", "Leaves Anna within days"),
                    played("310", 1, 0, "Bengt", Situation.AWAY)
                            .meaning("Enhetschef i primärvården, tjänstledig", "Manager in primary care, on leave"),
                    played("310", 1, 1, "Eva", Situation.ORDINARY)
                            .withRoles(new Persona.Role(POLICY_ADMINISTRATOR, "310"))
                            .meaning(
                                    "SIS-funktion: sköter primärvårdens tilldelningspolicyer",
                                    "SIS-funktion: keeps the assignment policies of primary care"),
                    played("210", 2, 0, "Filip", Situation.ORDINARY)
                            .withReserveCard()
                            .meaning(
                                    "Enhetschef på sjukhus med reservkort på tillitsnivå 2",
                                    "Hospital manager with a reserve card of assurance level 2")));

    static final Organization SOCIAL = new Organization(
            "social",
            "Björkhamns kommun",
            "o=Bjorkhamn",
            "SE2120999991",
            420,
            14,
            List.of(
                    new Administration(
                            "100",
                            "Kommunledningskontoret",
                            60,
                            Administration.areas("Kansli"),
                            List.of("Stab"),
                            Titles.OFFICE),
                    new Administration(
                            "700",
                            "Socialförvaltningen",
                            940,
                            Administration.areas(
                                    "Hemtjänst",
                                    "Särskilt boende",
                                    "Funktionsstöd (LSS)",
                                    "Individ & familj",
                                    "Myndighet",
                                    "Hälso- och sjukvård, rehab",
                                    "Stab och utveckling"),
                            List.of("Grupp", "Boendet", "Enhet"),
                            Titles.SOCIAL_SERVICES)),
            List.of(
                    played("700", 0, 0, "Karin", Situation.ORDINARY)
                            .meaning("Enhetschef i hemtjänsten", "Manager in home care"),
                    played("700", 0, 1, "Samir", Situation.COMING)
                            .meaning("Börjar hos Karin om några dagar", "Begins at Karin's in a few days")));

    static final Organization PROVIDERS = new Organization(
            "providers",
            "Almviks kommun",
            "o=Almvik",
            "SE2120999992",
            260,
            12,
            List.of(
                    new Administration(
                            "100",
                            "Stadskontoret",
                            80,
                            Administration.areas("IT & support"),
                            List.of("Stab"),
                            Titles.OFFICE),
                    new Administration(
                            "800",
                            "Vård- och omsorgsförvaltningen",
                            920,
                            List.of(
                                    new Administration.Area("Myndighet och uppföljning", false),
                                    new Administration.Area("Almviks kommun, egen regi", true),
                                    new Administration.Area("Solgläntan Omsorg AB", true)),
                            List.of("Hemvården", "Äldreboendet", "Dagverksamheten"),
                            Titles.SOCIAL_SERVICES)),
            List.of(played("800", 2, 0, "Lena", Situation.ORDINARY)
                    .meaning("Enhetschef hos en privat utförare", "Manager at a private provider")));

    static final List<Organization> ALL = List.of(REGION, SOCIAL, PROVIDERS);

    private Organizations() {}
}
