package org.accessportal.local.directory;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.controls.PermissiveModifyRequestControl;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import com.unboundid.ldap.sdk.schema.Schema;
import com.unboundid.ldif.LDIFAddChangeRecord;
import com.unboundid.ldif.LDIFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** How the directory is made before anybody has written to it: its schema, its root entry, its first entries. */
final class Blueprint {

    private static final String ACTIVE_DIRECTORY = "1.2.840.113556.1.4.800";

    private Blueprint() {}

    /** What anybody may read. */
    static Entry rootEntry() {
        return new Entry(
                "",
                new Attribute(Names.OBJECT_CLASS, "top"),
                new Attribute("namingContexts", Names.BASE),
                new Attribute("defaultNamingContext", Names.BASE),
                new Attribute("rootDomainNamingContext", Names.BASE),
                new Attribute("supportedLDAPVersion", "3"),
                new Attribute(
                        "supportedControl",
                        SimplePagedResultsControl.PAGED_RESULTS_OID,
                        PermissiveModifyRequestControl.PERMISSIVE_MODIFY_REQUEST_OID),
                new Attribute("supportedCapabilities", ACTIVE_DIRECTORY));
    }

    /** The base, its three parts, and the accounts of those services that may bind. */
    static List<LDIFAddChangeRecord> firstEntries(Change change, List<ServiceAccount> services) throws LDAPException {
        List<LDIFAddChangeRecord> entries = new ArrayList<>();
        entries.add(entry(change, "dn: " + Names.BASE, "objectClass: top", "objectClass: domain", "dc: portal"));
        for (String unit : List.of("People", "Groups", "Service")) {
            entries.add(entry(
                    change,
                    "dn: OU=" + unit + "," + Names.BASE,
                    "objectClass: top",
                    "objectClass: organizationalUnit",
                    "ou: " + unit));
        }
        for (ServiceAccount service : services) {
            entries.add(entry(
                    change,
                    "dn: " + service.dn(),
                    "objectClass: top",
                    "objectClass: person",
                    "objectClass: organizationalPerson",
                    "objectClass: user",
                    "cn: " + service.name(),
                    "sAMAccountName: " + service.name()));
        }
        return entries;
    }

    private static LDIFAddChangeRecord entry(Change change, String... lines) throws LDAPException {
        try {
            return new LDIFAddChangeRecord(change.completed(new Entry(lines)));
        } catch (LDIFException e) {
            throw new IllegalStateException("The first entries are well-formed", e);
        }
    }

    static Schema schema() throws IOException, LDAPException {
        try (InputStream file = Blueprint.class.getResourceAsStream("schema.ldif")) {
            return Schema.getSchema(file);
        } catch (LDIFException e) {
            throw new IOException("The schema cannot be read", e);
        }
    }
}
