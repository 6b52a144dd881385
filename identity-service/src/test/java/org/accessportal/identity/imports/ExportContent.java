package org.accessportal.identity.imports;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.accessportal.identity.imports.ImportCounts.Tally;

/** An export's content by key, read without any of the importer's code. */
record ExportContent(Map<String, String> people, Map<String, String> employments, Map<String, String> units) {

    static ExportContent of(Path file) throws IOException {
        var content = new ExportContent(new HashMap<>(), new HashMap<>(), new HashMap<>());
        try (var reader = new LDIFReader(file.toFile())) {
            for (Entry entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
                entry.removeAttribute("modifyTimestamp");
                content.add(entry);
            }
        } catch (LDIFException e) {
            throw new IOException(e);
        }
        return content;
    }

    static Tally tally(Map<String, String> before, Map<String, String> after) {
        long same = after.entrySet().stream()
                .filter(entry -> entry.getValue().equals(before.get(entry.getKey())))
                .count();
        long kept = after.keySet().stream().filter(before::containsKey).count();
        return new Tally(after.size() - kept, kept - same, before.size() - kept, same);
    }

    private void add(Entry entry) {
        if (entry.hasObjectClass("vgrUser")) {
            people.put(entry.getDN(), entry.toLDIFString());
        } else if (entry.hasObjectClass("vgrAnstallning")) {
            employments.put(entry.getAttributeValue("cn"), entry.toLDIFString());
        } else if (entry.hasObjectClass("vgrOrganizationalUnit")) {
            units.put(entry.getDN(), entry.toLDIFString());
        }
    }
}
