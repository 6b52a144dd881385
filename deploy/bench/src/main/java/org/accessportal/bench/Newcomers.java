package org.accessportal.bench;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import com.unboundid.ldif.LDIFWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Files in which people have been added to an export: each begins today, with a manager who has an address. */
final class Newcomers {

    private static final Set<String> OWN = Set.of("cn", "hsapersonidentitynumber", "hsastartdate", "hsaenddate");
    private static final String MANAGER = "vgrEmployeeManager";

    private final Path export;
    private final Entry template;
    private final String today;
    private int added;

    Newcomers(Path export, LocalDate today) throws IOException {
        this.export = export;
        this.template = template(export);
        this.today = today.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z";
    }

    /** An ordinary engagement, to be copied. */
    private static Entry template(Path export) throws IOException {
        Map<String, Entry> people = new HashMap<>();
        Entry found = null;
        try (var reader = new LDIFReader(export.toFile())) {
            for (Entry entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
                if (entry.hasObjectClass("vgrUser")) {
                    people.put(entry.getAttributeValue("vgr-id"), entry);
                } else if (entry.hasObjectClass("vgrAnstallning") && !entry.hasAttribute("hsaEndDate")) {
                    Entry manager = people.get(String.valueOf(entry.getAttributeValue(MANAGER)));
                    boolean usable = manager != null && manager.hasAttribute("mail");
                    found = found == null && usable ? entry : found;
                }
            }
        } catch (LDIFException e) {
            throw new IOException(export + " is not a catalogue", e);
        }
        if (found == null) {
            throw new IOException("Nobody in " + export + " has a manager with an address");
        }
        return found;
    }

    /** Adds that many to all that have been added before; returns the file. */
    Path add(int number) throws IOException {
        Path file = export.resolveSibling("newcomers.ldif");
        if (added == 0) {
            Files.copy(export, file, StandardCopyOption.REPLACE_EXISTING);
        }
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND);
                var writer = new LDIFWriter(out)) {
            for (int i = 0; i < number; i++) {
                added++;
                for (Entry entry : newcomer(added)) {
                    writer.writeEntry(entry);
                }
            }
        }
        return file;
    }

    private List<Entry> newcomer(int number) {
        String name = String.format(Locale.ROOT, "bench%06d", number);
        String people = template.getDN().replaceFirst("^[^,]*,[^,]*,", "");
        var person = new Entry("cn=" + name + "," + people);
        person.addAttribute("objectClass", "vgrUser");
        person.addAttribute("cn", name);
        person.addAttribute("vgr-id", name);
        person.addAttribute("hsaIdentity", "SE2321999990-B" + name);
        person.addAttribute("givenName", "Ny");
        person.addAttribute("sn", "Medarbetare");
        var engagement = new Entry("cn=B" + number + "," + person.getDN());
        for (Attribute attribute : template.getAttributes()) {
            if (!OWN.contains(attribute.getName().toLowerCase(Locale.ROOT))) {
                engagement.addAttribute(attribute);
            }
        }
        engagement.addAttribute("cn", "B" + number);
        engagement.addAttribute("hsaStartDate", today);
        return List.of(person, engagement);
    }
}
