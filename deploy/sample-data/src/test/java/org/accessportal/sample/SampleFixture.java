package org.accessportal.sample;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.LDIFReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An export, written and read back by a reader of LDIF that is not ours. */
record SampleFixture(List<Entry> entries) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static SampleFixture of(Organization organization) throws Exception {
        List<Entry> entries = new ArrayList<>();
        byte[] text = text(organization, 1, TODAY).getBytes(StandardCharsets.UTF_8);
        try (var reader = new LDIFReader(new ByteArrayInputStream(text))) {
            for (Entry entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
                entries.add(entry);
            }
        }
        return new SampleFixture(entries);
    }

    static String text(Organization organization, long seed, LocalDate today) throws IOException {
        var out = new StringWriter();
        new Export(organization, seed, today).write(out);
        return out.toString();
    }

    Stream<Entry> people() {
        return of("vgrUser");
    }

    Stream<Entry> engagements() {
        return of("vgrAnstallning");
    }

    Stream<Entry> units() {
        return of("vgrOrganizationalUnit");
    }

    /** The engagements of each person, in the order of the file. */
    List<List<Entry>> engagementsByPerson() {
        List<List<Entry>> all = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.hasObjectClass("vgrUser")) {
                all.add(new ArrayList<>());
            } else if (entry.hasObjectClass("vgrAnstallning")) {
                all.getLast().add(entry);
            }
        }
        return all;
    }

    /** Days from the day of the export; absent: no such date. */
    static Integer days(Entry entry, String attribute) {
        String value = entry.getAttributeValue(attribute);
        return value == null
                ? null
                : (int) (LocalDate.parse(value.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)
                                .toEpochDay()
                        - TODAY.toEpochDay());
    }

    private Stream<Entry> of(String objectClass) {
        return entries.stream().filter(entry -> entry.hasObjectClass(objectClass));
    }
}
