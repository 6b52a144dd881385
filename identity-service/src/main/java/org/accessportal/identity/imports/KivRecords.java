package org.accessportal.identity.imports;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RDN;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accessportal.identity.identities.PersonalNumber;
import org.accessportal.identity.imports.StagedRow.Ignored;
import org.accessportal.identity.imports.StagedRow.Origin;
import org.accessportal.identity.imports.StagedRow.Reason;
import org.accessportal.identity.imports.StagedRow.Rejected;
import org.accessportal.identity.imports.StagedRow.StagedEngagement;
import org.accessportal.identity.imports.StagedRow.StagedPerson;
import org.accessportal.identity.imports.StagedRow.StagedUnit;
import org.accessportal.platform.time.PortalTime;
import org.jspecify.annotations.Nullable;

/** Reads records shaped like Katalog i Väst: units, persons, and employments that lie below their person. */
final class KivRecords {

    private static final DateTimeFormatter GENERALIZED_TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmssX");

    /** A value that the record must have, or that cannot be read. */
    private static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String attribute;
        private final Reason reason;

        Unusable(String attribute, Reason reason) {
            super(attribute);
            this.attribute = attribute;
            this.reason = reason;
        }
    }

    /** What the record became. */
    StagedRow read(LdifBlocks.Block block) {
        String firstLine = block.lines().getFirst();
        try {
            Entry entry = LDIFReader.decodeEntry(block.lines().toArray(String[]::new));
            var origin = new Origin(block.line(), entry.getDN());
            try {
                return read(entry, origin);
            } catch (Unusable e) {
                return new Rejected(origin, e.attribute, e.reason);
            }
        } catch (LDIFException | LDAPException e) {
            String dn = firstLine.startsWith("dn:") ? firstLine.substring(3).strip() : "";
            return new Rejected(new Origin(block.line(), dn), "", Reason.NOT_LDIF);
        }
    }

    private static StagedRow read(Entry entry, Origin origin) throws Unusable, LDAPException {
        if (entry.hasObjectClass("vgrAnstallning")) {
            return engagement(entry, origin);
        }
        if (entry.hasObjectClass("vgrUser")) {
            return person(entry, origin);
        }
        return entry.hasObjectClass("vgrOrganizationalUnit") ? unit(entry, origin) : new Ignored();
    }

    private static StagedUnit unit(Entry entry, Origin origin) throws Unusable, LDAPException {
        String hsaId = text(entry, "hsaIdentity");
        String dn = key(entry.getDN());
        List<String> managers = new ArrayList<>();
        String[] managerDns = entry.getAttributeValues("vgrObjectManagers");
        for (String manager : managerDns == null ? new String[0] : managerDns) {
            managers.add(leaf(new DN(manager)));
        }
        DN parent = entry.getParentDN();
        return new StagedUnit(
                origin,
                hsaId == null ? dn : hsaId,
                dn,
                parent == null ? null : key(parent.toString()),
                hsaId,
                required(entry, "ou"),
                text(entry, "vgrAO3kod") == null ? "" : required(entry, "vgrAO3kod"),
                text(entry, "vgrAnsvarsnummer"),
                "provider".equals(text(entry, "hsaBusinessType")),
                managers);
    }

    private static StagedPerson person(Entry entry, Origin origin) throws Unusable {
        String userName = text(entry, "vgr-id") == null ? required(entry, "cn") : required(entry, "vgr-id");
        String number = text(entry, "hsaPersonIdentityNumber");
        boolean valid = number != null && PersonalNumber.isValid(number);
        return new StagedPerson(
                origin,
                userName,
                valid ? number : null,
                number != null && !valid,
                text(entry, "hsaIdentity"),
                userName,
                text(entry, "givenName"),
                text(entry, "sn"),
                text(entry, "fullName"),
                text(entry, "mail"),
                "J".equals(text(entry, "vgrSecrMark")));
    }

    private static StagedEngagement engagement(Entry entry, Origin origin) throws Unusable, LDAPException {
        DN parent = entry.getParentDN();
        String unitDn = text(entry, "vgrStrukturPerson");
        return new StagedEngagement(
                origin,
                required(entry, "cn"),
                parent == null ? "" : leaf(parent),
                text(entry, "vgrOrgRel"),
                unitDn == null ? null : key(unitDn),
                text(entry, "vgrAO3kod"),
                text(entry, "vgrAnsvarsnummer"),
                text(entry, "paTitleCode"),
                text(entry, "title"),
                text(entry, "vgrAnstform"),
                text(entry, "vgrFormansgrupp"),
                date(entry, "hsaStartDate"),
                date(entry, "hsaEndDate"),
                text(entry, "vgrPrimaryEmpl"),
                text(entry, "vgrEmployeeManager"),
                date(entry, "vgrAbsenceStartDate"),
                date(entry, "vgrAbsenceEndDate"));
    }

    /** Names in the catalogue differ in case now and then; the tree does not. */
    private static String key(String dn) {
        return dn.toLowerCase(Locale.ROOT);
    }

    private static String leaf(DN dn) throws LDAPException {
        RDN first = dn.getRDN();
        if (first == null) {
            throw new LDAPException(com.unboundid.ldap.sdk.ResultCode.INVALID_DN_SYNTAX, "empty");
        }
        return first.getAttributeValues()[0];
    }

    private static @Nullable String text(Entry entry, String attribute) {
        String value = entry.getAttributeValue(attribute);
        return value == null || value.isBlank() ? null : value.replace("\0", "").strip();
    }

    private static String required(Entry entry, String attribute) throws Unusable {
        String value = text(entry, attribute);
        if (value == null) {
            throw new Unusable(attribute, Reason.MISSING_VALUE);
        }
        return value;
    }

    private static @Nullable LocalDate date(Entry entry, String attribute) throws Unusable {
        String value = text(entry, attribute);
        if (value == null) {
            return null;
        }
        try {
            LocalDateTime utc = LocalDateTime.parse(value, GENERALIZED_TIME);
            boolean wholeDay = utc.toLocalTime().toSecondOfDay() == 0;
            return wholeDay
                    ? utc.toLocalDate()
                    : utc.atZone(ZoneOffset.UTC)
                            .withZoneSameInstant(PortalTime.ZONE)
                            .toLocalDate();
        } catch (DateTimeException e) {
            throw new Unusable(attribute, Reason.MALFORMED_DATE);
        }
    }
}
