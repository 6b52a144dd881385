package org.accessportal.faults.expected;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file of the catalogue, read without ceremony: it is the sample's own, and has no faulty rows. */
public final class Catalogue {

    /** A person, by user name. */
    record Person(
            String userName,
            @Nullable String hsaId,
            @Nullable String mail,
            boolean protectedIdentity) {}

    /** An engagement, by its number. */
    record Engagement(
            String number,
            String person,
            String unit,
            String administration,
            String title,
            LocalDate start,
            @Nullable LocalDate end,
            @Nullable String primaryMark,
            @Nullable String lineManager) {

        boolean runsOn(LocalDate day) {
            return !start.isAfter(day) && (end == null || !end.isBefore(day));
        }

        Engagement until(LocalDate last) {
            LocalDate earlier = end == null || end.isAfter(last) ? last : end;
            return new Engagement(
                    number, person, unit, administration, title, start, earlier, primaryMark, lineManager);
        }
    }

    /** A unit, by its name in the tree. */
    record Unit(String dn, String parent, List<String> managers) {}

    final Map<String, Person> people = new LinkedHashMap<>();
    final Map<String, Engagement> engagements = new LinkedHashMap<>();
    final Map<String, Unit> units = new LinkedHashMap<>();

    private Catalogue() {}

    /** The mail address of whoever has that user name; null when there is none. */
    public @Nullable String mailOf(String userName) {
        Person person = people.get(userName);
        return person == null ? null : person.mail();
    }

    /** The user names of those with one of the HSA-ids. */
    public List<String> withHsaIds(Set<String> hsaIds) {
        return people.values().stream()
                .filter(person -> hsaIds.contains(String.valueOf(person.hsaId())))
                .map(Person::userName)
                .toList();
    }

    /** Reads a file. */
    public static Catalogue read(Path file) throws IOException {
        var catalogue = new Catalogue();
        try (var reader = new LDIFReader(file.toFile())) {
            for (Entry entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
                catalogue.take(entry);
            }
        } catch (LDIFException | LDAPException e) {
            throw new IOException(file + " is not a catalogue", e);
        }
        return catalogue;
    }

    private void take(Entry entry) throws LDAPException {
        DN dn = entry.getParsedDN();
        if (entry.hasObjectClass("vgrOrganizationalUnit")) {
            String[] managers = entry.getAttributeValues("vgrObjectManagers");
            List<String> names = managers == null
                    ? List.of()
                    : Arrays.stream(managers).map(Catalogue::leaf).toList();
            units.put(lower(dn), new Unit(lower(dn), lower(dn.getParent()), names));
        } else if (entry.hasObjectClass("vgrUser")) {
            String name = entry.getAttributeValue("vgr-id");
            people.put(
                    name,
                    new Person(
                            name,
                            entry.getAttributeValue("hsaIdentity"),
                            entry.getAttributeValue("mail"),
                            "J".equals(entry.getAttributeValue("vgrSecrMark"))));
        } else if (entry.hasObjectClass("vgrAnstallning")) {
            Engagement engagement = engagement(entry, leaf(dn.getParentString()));
            engagements.put(engagement.number(), engagement);
        }
    }

    private static Engagement engagement(Entry entry, String person) throws LDAPException {
        LocalDate start = date(entry, "hsaStartDate");
        return new Engagement(
                entry.getAttributeValue("cn"),
                person,
                lower(new DN(entry.getAttributeValue("vgrStrukturPerson"))),
                entry.getAttributeValue("vgrAO3kod"),
                entry.getAttributeValue("paTitleCode"),
                start == null ? LocalDate.MIN : start,
                date(entry, "hsaEndDate"),
                entry.getAttributeValue("vgrPrimaryEmpl"),
                entry.getAttributeValue("vgrEmployeeManager"));
    }

    private static @Nullable LocalDate date(Entry entry, String attribute) {
        String value = entry.getAttributeValue(attribute);
        return value == null ? null : LocalDate.parse(value.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String lower(@Nullable DN dn) {
        return dn == null ? "" : dn.toNormalizedString().toLowerCase(Locale.ROOT);
    }

    private static String leaf(String dn) {
        String first = dn.substring(0, dn.indexOf(','));
        return first.substring(first.indexOf('=') + 1);
    }
}
