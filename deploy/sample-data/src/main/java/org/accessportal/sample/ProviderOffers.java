package org.accessportal.sample;

import static org.accessportal.sample.Offer.text;

import java.util.List;

/** What a municipality's providers order: never for oneself, carried out by the municipality's IT. */
final class ProviderOffers {

    private static final String IT = "vof-support";
    private static final String ANALYSIS = "Journaluppgifter hos utförare. Behörighet ges av utförarens beställare och"
            + " avslutas med uppdraget; åtkomst loggas. Granskas årligen.";

    private ProviderOffers() {}

    static List<Offer> all() {
        return List.of(lifecare(), cosmicLink(), orderRight(), Offer.inquiry(IT));
    }

    private static Offer lifecare() {
        return expert(Offer.of("Lifecare", "lifecare", "Journal och utförande.", "Records and care work.")
                .classified(3, ANALYSIS)
                .asking("lifecareTitle", "TEXT", true, text("Titel för Lifecare", "Title for Lifecare"))
                .asking("units", "UNITS", true, text("Enheter", "Units")));
    }

    private static Offer cosmicLink() {
        return expert(Offer.of("Cosmic Link", "cosmic-link", "Samordnad vårdplanering.", "Coordinated care planning.")
                .classified(3, ANALYSIS)
                .asking("profession", "CHOICE", true, text("Profession", "Profession"))
                .choosing(
                        "nurse",
                        "Sjuksköterska",
                        "Nurse",
                        "therapist",
                        "Arbets- eller fysioterapeut",
                        "Occupational or physical therapist",
                        "officer",
                        "Handläggare",
                        "Care officer"));
    }

    private static Offer expert(Offer offer) {
        return offer.forProvidersOnly()
                .orderedBy("ORDERER", "MANAGER")
                .approvedBy()
                .fulfilledIn(IT, 5, true)
                .asking("expert", "BOOLEAN", false, text("Expertanvändare", "Expert user"))
                .asking("expertMail", "MAIL", true, text("Expertanvändarens e-post", "The expert user's mail"))
                .onlyWhen("expert", "true")
                .makesExpertsBy("expert");
    }

    private static Offer orderRight() {
        return Offer.of(
                        "Behörighetsportalen",
                        "bestallningsratt",
                        "Beställa för utförarens personal.",
                        "Order for the staff.")
                .named("Beställningsrätt", "Order right")
                .forProvidersOnly()
                .approvedBy("RESOURCE_OWNER")
                .opensOrdererRole()
                .asking("units", "UNITS", true, text("Enheter", "Units"));
    }
}
