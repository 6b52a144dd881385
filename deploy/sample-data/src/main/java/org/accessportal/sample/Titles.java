package org.accessportal.sample;

import java.util.List;

/** What people are employed as; codes and names are the sample's own. */
final class Titles {

    static final String BASIC = "bas";
    static final String STANDARD = "standard";
    static final String PLUS = "plus";

    static final List<Title> OFFICE = List.of(
            new Title("402110", "Handläggare", STANDARD),
            new Title("402120", "Administratör", STANDARD),
            new Title("402210", "Ekonom", STANDARD),
            new Title("402220", "HR-specialist", STANDARD),
            new Title("402310", "Kommunikatör", STANDARD),
            new Title("402410", "Systemförvaltare", PLUS),
            new Title("402420", "Verksamhetsutvecklare", PLUS),
            new Title("402510", "Jurist", PLUS));

    static final List<Title> HOSPITAL = List.of(
            new Title("403110", "Sjuksköterska", STANDARD),
            new Title("403210", "Undersköterska", BASIC),
            new Title("403310", "Läkare, legitimerad", PLUS),
            new Title("403120", "Specialistsjuksköterska", STANDARD),
            new Title("403410", "Medicinsk sekreterare", STANDARD),
            new Title("403220", "Vårdbiträde", BASIC),
            new Title("403320", "Överläkare", PLUS),
            new Title("403510", "Fysioterapeut", STANDARD),
            new Title("403520", "Kurator", STANDARD));

    static final List<Title> PRIMARY_CARE = List.of(
            new Title("403130", "Distriktssköterska", STANDARD),
            new Title("403330", "Läkare, allmänmedicin", PLUS),
            new Title("403210", "Undersköterska", BASIC),
            new Title("403410", "Medicinsk sekreterare", STANDARD),
            new Title("403530", "Psykolog", STANDARD),
            new Title("403140", "Barnmorska", STANDARD));

    static final List<Title> DENTAL = List.of(
            new Title("404110", "Tandsköterska", BASIC),
            new Title("404120", "Tandhygienist", STANDARD),
            new Title("404210", "Tandläkare", PLUS));

    static final List<Title> DIAGNOSTICS = List.of(
            new Title("405110", "Biomedicinsk analytiker", STANDARD),
            new Title("405120", "Röntgensjuksköterska", STANDARD),
            new Title("405210", "Sjukhusfysiker", PLUS),
            new Title("405130", "Laboratoriebiträde", BASIC));

    static final List<Title> SERVICE = List.of(
            new Title("406110", "Lokalvårdare", BASIC),
            new Title("406120", "Måltidsbiträde", BASIC),
            new Title("406210", "Vaktmästare", BASIC),
            new Title("406310", "Fastighetstekniker", STANDARD),
            new Title("406320", "Inköpare", STANDARD));

    static final List<Title> CULTURE_AND_TRAFFIC = List.of(
            new Title("407110", "Trafikplanerare", STANDARD),
            new Title("407120", "Kundvärd", BASIC),
            new Title("407210", "Folkhögskolelärare", STANDARD),
            new Title("407220", "Bibliotekarie", STANDARD));

    static final List<Title> SOCIAL_SERVICES = List.of(
            new Title("408110", "Undersköterska, äldreomsorg", BASIC),
            new Title("408120", "Vårdbiträde, hemtjänst", BASIC),
            new Title("408210", "Stödassistent", BASIC),
            new Title("408220", "Stödpedagog", STANDARD),
            new Title("408310", "Socialsekreterare", STANDARD),
            new Title("408320", "Biståndshandläggare", STANDARD),
            new Title("408410", "Sjuksköterska, kommun", STANDARD),
            new Title("408420", "Arbetsterapeut", STANDARD),
            new Title("408510", "Planerare", BASIC));

    private Titles() {}
}
