package org.accessportal.sample;

import static org.accessportal.sample.Offer.text;

import java.util.List;

/** What a region orders besides its user services, which are attested when they are ordered by hand. */
final class RegionOffers {

    private RegionOffers() {}

    static List<Offer> all() {
        return List.of(
                Offer.of(
                                "Behörighetsportalen",
                                "bestallare",
                                "Beställa och följa behörigheter för enheternas medarbetare.",
                                "Order and follow access for the people of the units.")
                        .named("Beställare (SDA-roll)", "Orderer (SDA role)")
                        .orderedBy("MANAGER", "ORDERER", "SELF")
                        .opensOrdererRole()
                        .asking("units", "UNITS", true, text("Organisatoriska enheter", "Organizational units")),
                Offer.of("Fjärråtkomst", "fjarratkomst", "Arbeta utanför regionens nät.", "Work outside the network.")
                        .named("Fjärråtkomst", "Remote access")
                        .orderedBy("MANAGER", "ORDERER", "SELF")
                        .costing(0, 45)
                        .atMostDays(365),
                Offer.of(
                                "AMU",
                                "amu-gruppvaxling",
                                "Medlemskap som medarbetaren själv ansöker om.",
                                "Applied for oneself.")
                        .named("AMU: gruppväxling", "AMU: group exchange")
                        .orderedBy("SELF", "MANAGER"),
                Offer.inquiry("servicedesk"));
    }
}
