package org.accessportal.local.directory;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what a client asked for into what the directory does: AD's rules for accounts, passwords and own attributes. */
final class Change {

    private static final DateTimeFormatter GENERALIZED =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'.0Z'").withZone(ZoneOffset.UTC);
    private static final String MUST_CHANGE = "0";
    private static final String SET_NOW = "-1";

    private final Instant now;

    Change(Instant now) {
        this.now = now;
    }

    /** The entry as it is kept, its password as a hash. */
    Entry completed(Entry requested) throws LDAPException {
        Entry entry = requested.duplicate();
        for (Attribute attribute : requested.getAttributes()) {
            refuseKeptByServer(attribute.getBaseName());
        }
        entry.setAttribute(new Attribute(Names.OBJECT_GUID, guid(UUID.randomUUID())));
        entry.setAttribute(Names.WHEN_CREATED, GENERALIZED.format(now));
        entry.setAttribute(Names.WHEN_CHANGED, GENERALIZED.format(now));
        if (entry.hasObjectClass(Names.USER)) {
            completeAccount(entry);
        }
        return entry;
    }

    private void completeAccount(Entry entry) throws LDAPException {
        if (!entry.hasAttribute(Names.ACCOUNT_NAME)) {
            entry.setAttribute(
                    Names.ACCOUNT_NAME,
                    "$" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT));
        }
        String accountName = entry.getAttributeValue(Names.ACCOUNT_NAME);
        byte[] password = entry.getAttributeValueBytes(Names.UNICODE_PWD);
        if (password != null) {
            entry.setAttribute(Names.UNICODE_PWD, reset(password, accountName).text());
        }
        String pwdLastSet = entry.getAttributeValue(Names.PWD_LAST_SET);
        if (pwdLastSet != null) {
            entry.setAttribute(Names.PWD_LAST_SET, passwordTime(pwdLastSet));
        } else {
            entry.setAttribute(Names.PWD_LAST_SET, password == null ? MUST_CHANGE : FileTime.of(now));
        }
        var control = AccountControl.of(entry);
        control.requirePassword(password != null);
        entry.setAttribute(Names.ACCOUNT_CONTROL, control.text());
    }

    /** The modifications as they are kept; a password among them as a hash. */
    List<Modification> completed(List<Modification> requested, Entry entry, @Nullable PasswordHash present)
            throws LDAPException {
        List<Modification> changes = new ArrayList<>();
        for (Modification modification : requested) {
            refuseKeptByServer(modification.getAttributeName());
            if (Names.same(modification.getAttributeName(), Names.PWD_LAST_SET)) {
                changes.add(replace(Names.PWD_LAST_SET, passwordTime(String.valueOf(valueOf(modification)))));
            } else if (!Names.same(modification.getAttributeName(), Names.UNICODE_PWD)) {
                changes.add(modification);
            }
        }
        var password = PasswordModification.in(requested);
        if (password != null) {
            PasswordHash hash = password.newHash(String.valueOf(entry.getAttributeValue(Names.ACCOUNT_NAME)), present);
            changes.add(replace(Names.UNICODE_PWD, hash.text()));
            if (changes.stream().noneMatch(change -> Names.same(change.getAttributeName(), Names.PWD_LAST_SET))) {
                changes.add(replace(Names.PWD_LAST_SET, FileTime.of(now)));
            }
        }
        changes.add(replace(Names.WHEN_CHANGED, GENERALIZED.format(now)));
        return changes;
    }

    private String passwordTime(String requested) throws LDAPException {
        return switch (requested) {
            case MUST_CHANGE -> MUST_CHANGE;
            case SET_NOW -> FileTime.of(now);
            default -> throw Refusal.BAD_VALUE.exception();
        };
    }

    private static PasswordHash reset(byte[] value, String accountName) throws LDAPException {
        var password = UnicodePassword.decode(value);
        if (!password.isStrongFor(accountName)) {
            throw Refusal.WEAK_PASSWORD_ON_RESET.exception();
        }
        return PasswordHash.of(password.text());
    }

    private static @Nullable String valueOf(Modification modification) {
        String[] values = modification.getValues();
        return values.length == 1 ? values[0] : null;
    }

    private static Modification replace(String attribute, String value) {
        return new Modification(ModificationType.REPLACE, attribute, value);
    }

    private static void refuseKeptByServer(String attribute) throws LDAPException {
        if (Names.KEPT_BY_SERVER.contains(attribute.toLowerCase(Locale.ROOT))) {
            throw Refusal.SYSTEM_ATTRIBUTE.exception();
        }
    }

    private static byte[] guid(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
