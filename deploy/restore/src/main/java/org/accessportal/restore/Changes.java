package org.accessportal.restore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What changes in the catalogue from one export to the next: the last person in it leaves, and somebody new has the place. */
final class Changes {

    /** Somebody whom no sample has. */
    private static final String NUMBER = "198111219898";

    private Changes() {}

    /** The export, changed. */
    static String made(String catalogue, String newcomer) {
        List<String> entries = new ArrayList<>(Arrays.asList(catalogue.strip().split("\n\n")));
        String engagement = entries.removeLast();
        String person = entries.removeLast();
        String leaver = valueOf(person, "cn");
        String number = valueOf(person, "hsaPersonIdentityNumber");
        String hsaId = valueOf(person, "hsaIdentity");
        String key = valueOf(engagement, "cn");
        for (String entry : List.of(person, engagement)) {
            entries.add(entry.replace(leaver, newcomer)
                    .replace(number, NUMBER)
                    .replace(hsaId, "SE2321999990-P000999001")
                    .replace(key, key.substring(0, key.length() - 4) + "9999"));
        }
        return String.join("\n\n", entries) + "\n\n"; // a file without its last empty line is cut
    }

    private static String valueOf(String entry, String attribute) {
        return entry.lines()
                .filter(line -> line.startsWith(attribute + ": "))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The last person has no " + attribute))
                .substring(attribute.length() + 2);
    }
}
