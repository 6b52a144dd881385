package org.accessportal.sample;

import static org.accessportal.sample.Offer.text;

import java.util.List;
import java.util.stream.Stream;

/** What the social services order: from Soc-IT within a week, and from IT support. */
final class SocialOffers {

    private static final String SOC_IT = "soc-it";
    private static final String IT_SUPPORT = "it-support";
    private static final String GUIDELINES = "Riktlinje informationssäkerhet";
    private static final String VERSION = "2.0";
    private static final String ANALYSIS =
            "Uppgifter om enskilda i socialtjänst och hälso- och sjukvård. Behörighet ges efter"
                    + " titel och verksamhet; åtkomst loggas och följs upp. Granskas årligen.";

    private SocialOffers() {}

    static List<Offer> all() {
        return Stream.concat(local().stream(), carded().stream()).toList();
    }

    private static List<Offer> local() {
        return List.of(
                open("Combine", "combine", "Verksamhetssystem för socialtjänsten.", "The social services' cases."),
                open("IntraPhone", "intraphone", "Planering i hemtjänsten.", "Planning of home care."),
                open("Appva MCSS", "appva-mcss", "Signering av läkemedel.", "Signing of medication."),
                swedlock(),
                open("DF Respons", "df-respons", "Avvikelser och synpunkter.", "Incidents and complaints."),
                open("Smartkort", "smartkort", "Kort för inloggning.", "Card for logon."),
                open("QlikView (LIS)", "qlikview", "Ledningsinformation.", "Management information."),
                open("Citrix", "citrix", "Fjärråtkomst till systemen.", "Remote access to the systems."),
                open("KOBE", "kobe", "Biståndshandläggning.", "Assessment of needs."),
                Offer.of("V-katalogen", "v-katalogen", "Förvaltningens mappar.", "The shared folders.")
                        .fulfilledIn(IT_SUPPORT, 3, true),
                Offer.inquiry(SOC_IT));
    }

    /** What takes a SITHS card (OR-6). */
    private static List<Offer> carded() {
        return List.of(
                carded("Appva MCSS webb", "appva-mcss-webb", "Signeringslistor.", "Signing lists."),
                carded("Lifecare", "lifecare", "Journal och utförande.", "Records and care work."),
                carded("NPÖ", "npo", "Nationell patientöversikt.", "National patient overview."),
                carded("Pascal", "pascal", "Ordination av dosläkemedel.", "Multi-dose prescriptions."),
                carded("Migrationsverket", "migrationsverket", "Statsbidrag.", "Grants for reception."),
                carded("Senior alert", "senior-alert", "Register för vårdprevention.", "Register: prevention."),
                carded("Svedem", "svedem", "Register för demens.", "Register: dementia."));
    }

    private static Offer open(String system, String code, String swedish, String english) {
        return Offer.of(system, code, swedish, english)
                .needsGuidelines(GUIDELINES, VERSION)
                .fulfilledIn(SOC_IT, 7, true);
    }

    private static Offer carded(String system, String code, String swedish, String english) {
        return open(system, code, swedish, english).classified(3, ANALYSIS).needsCard();
    }

    /** A personal key with its number, the unit's pool, or a new key that the unit pays (AT-1). */
    private static Offer swedlock() {
        return open("Swedlock", "swedlock", "Digital nyckel.", "Digital key.")
                .asking("keyKind", "CHOICE", true, text("Nyckel", "Key"))
                .choosing(
                        "personal",
                        "Personlig nyckel",
                        "Personal key",
                        "pool",
                        "Enhetens nyckelpool",
                        "The unit's key pool",
                        "new",
                        "Köp en ny nyckel",
                        "Buy a new key")
                .costingWhen("new", 450)
                .asking("keyNumber", "TEXT", true, text("Nyckelnummer", "Key number"))
                .matching("[0-9]{6,8}", text("De 6–8 siffrorna på nyckelbladet", "The 6 to 8 digits on the key blade"))
                .unique()
                .onlyWhen("keyKind", "personal");
    }
}
