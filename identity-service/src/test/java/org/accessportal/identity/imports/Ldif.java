package org.accessportal.identity.imports;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.LDIFException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A small catalogue export, in the words of a test. */
public final class Ldif {

    private final List<String> records = new ArrayList<>();

    /** A unit directly below the organization. */
    public Ldif unit(String name, String hsaId, String administration, String... managers) {
        var lines = new ArrayList<>(List.of(
                "dn: ou=" + name + ",ou=Org,o=Test",
                "objectClass: vgrOrganizationalUnit",
                "ou: " + name,
                "hsaIdentity: " + hsaId,
                "vgrAO3kod: " + administration,
                "vgrAnsvarsnummer: 4711"));
        for (String manager : managers) {
            lines.add("vgrObjectManagers: cn=" + manager + ",ou=Personal,o=Test");
        }
        return add(lines);
    }

    /** A person with that user id and number. */
    public Ldif person(String id, String number, String... more) {
        var lines = new ArrayList<>(List.of(
                "dn: cn=" + id + ",ou=Personal,o=Test",
                "objectClass: vgrUser",
                "cn: " + id,
                "vgr-id: " + id,
                "hsaIdentity: SE2321000131-P" + id,
                "hsaPersonIdentityNumber: " + number,
                "givenName: Given" + id,
                "sn: Family" + id,
                "mail: " + id + "@example.org"));
        lines.addAll(List.of(more));
        return add(lines);
    }

    /** An employment of that person, below them. */
    public Ldif employment(String id, String person, String unitHsaId, String... more) {
        var lines = new ArrayList<>(List.of(
                "dn: cn=" + id + ",cn=" + person + ",ou=Personal,o=Test",
                "objectClass: vgrAnstallning",
                "cn: " + id,
                "vgrOrgRel: " + unitHsaId,
                "vgrAnstform: 1",
                "paTitleCode: 206010",
                "title: Sjuksköterska"));
        lines.addAll(List.of(more));
        return add(lines);
    }

    /** The attribute for a day. */
    public static String day(String attribute, LocalDate day) {
        return attribute + ": " + day.toString().replace("-", "") + "000000Z";
    }

    /** The whole export. */
    public InputStream stream() {
        return new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8));
    }

    /** The export without its last bytes. */
    public InputStream cutBy(int bytes) {
        byte[] whole = text().getBytes(StandardCharsets.UTF_8);
        return new ByteArrayInputStream(whole, 0, whole.length - bytes);
    }

    private String text() {
        return "version: 1\n\n" + String.join("", records);
    }

    /** A record as it stands, right or wrong. */
    Ldif raw(String... lines) {
        records.add(String.join("\n", lines) + "\n\n");
        return this;
    }

    private Ldif add(List<String> lines) {
        try {
            records.add(new Entry(lines.toArray(String[]::new)).toLDIFString() + "\n");
            return this;
        } catch (LDIFException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
