package org.accessportal.sample;

import java.util.List;

/** Given names and surnames to make people of; among them the kinds that trip programs up. */
final class PersonNames {

    static final List<String> WOMEN = names("""
            Agnes Alva Alice Amira Astrid Beatrice Britt Camilla Charlotta Dagny Desirée Disa Ebba Edith Elsa Elvira
            Embla Ester Fanny Farida Felicia Freja Frida Gerd Greta Gunnel Gunvor Hedda Hedvig Heléne Hilda Hjördis
            Ida Inez Irma Iris Isabella Jasmine Josefin Judit Julia Kajsa Karolina Kerstin Klara Lisbet Louise Lovisa
            Lykke Magda Maj-Britt Majken Märta Matilda Mehwish Mira Moa Nadia Nina Nora Olivia Oona Paula Petra Rakel
            Ronja Rut Sabina Saga Selma Signe Siv Sofia Stina Svea Sylvia Tekla Thea Tilda Tove Tuva Tyra Ulla Vega
            Vendela Vera Viola Wilma Yasmin Ylva Zahra Åse Ängla
            """);

    static final List<String> MEN = names("""
            Adam Albin Aleksander Alfred Algot Alvar André Anton Aron Artur August Axel Bertil Birger Bo Börje Carl-Johan
            Casper Christer Dag Dan Ebbe Edvin Egil Elias Elis Emil Evert Fabian Folke Frans Gabriel Georg Gillis
            Gustav Hampus Hans Harald Helge Henrik Hilding Holger Hugo Håkan Ibrahim Ingemar Isak Ivar Jakob Jerker
            Joakim Joel Jöns Kasper Kjell Kristoffer Lage Leif Lennart Linus Loke Ludvig Love Malte Manfred Marius
            Melker Milo Noah Ola Olle Omar Oskar Ove Pontus Ragnar Rasmus Reza Rikard Roland Rune Rurik Salomon
            Samir Sigvard Simon Sixten Sten Sture Sune Svante Tage Teodor Tor Torbjörn Truls Ture Uno Valter Viggo
            Viktor Vilgot Vincent Yngve Yusuf Åke Örjan
            """);

    static final List<String> SURNAMES = names("""
            Abrahamsson Ahlgren Alfredsson Alm Almgren Al-Rashid Appelkvist Arvidsson Askelund Axberg Backlund Bark
            Barrling Berggren Björkholm Blomgren Boberg Borgström Brask Brodin Bylund Carlmark Cederlöf Dahlgren Dalin
            Danielson Dufva Edenholm Edling Ehrling Ekdahl Eklöf Ekstrand Elofsson Engdahl Enqvist Fagerholm Falkvall
            Farahani Fjellman Flink Forsgren Fredholm Friberg Frisk Fält Gillberg Granath Grip Grönkvist Gyllenram
            Hagelin Hallgren Hammarlund Hasselgren Hedkvist Hellgren Hjelm Holmkvist Hultgren Håkansdotter Hägglöv Höglund
            Ihrman Isaksdotter Jern Jernberg Jovanović Kallgren Karimi Kjellström Klang Klingberg Kolmodin Krantz Kvarnlöf
            Källgren Lagerlund Landin Lantz Lavesson Lejon Lillsjö Linngren Ljungdahl Lodin Lundgren Löfholm Lönnkvist
            Malmkvist Marklund Melander Modig Molin Mårtensdotter Möllerström Nerman Nordkvist Norling Nyholm Nõmm Näslund
            O'Leary Odenrick Olander Ossian Palmgren Pihl Planting Quist Rask Rehn Ringdahl Rosengård Rydholm Röjder
            Sandkvist Sellgren Silfver Sjödahl Skoglöf Smed Sommarlund Spång Stenkvist Strandell Strömdahl Sundkvist
            Svärd Säfström Söderkvist Tallgren Thörn Tingvall Tornberg Trast Tysk Uddgren Ulfhielm Vallgren Varg Viklund
            von-Essling Vångdal Wadling Wallmark Wennerholm Widmark Wreder Ytterberg Zackrisson Zetterlöf Åbrink Åhlkvist
            Åsgren Ädelroth Älvkvist Ödholm Öhrlund Östgren
            """);

    private PersonNames() {}

    static boolean isWomans(String givenName) {
        return WOMEN.contains(givenName) || givenName.endsWith("a");
    }

    private static List<String> names(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
