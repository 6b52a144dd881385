package org.accessportal.local.directory;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.RDN;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.controls.PermissiveModifyRequestControl;
import com.unboundid.ldap.sdk.schema.EntryValidator;
import com.unboundid.ldap.sdk.schema.ObjectClassDefinition;
import com.unboundid.ldap.sdk.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** The rules that an entry keeps by itself: the schema's, and that it holds the values of its name. */
final class EntryRules {

    private final Schema schema;
    private final EntryValidator validator;

    EntryRules(Schema schema) {
        this.schema = schema;
        this.validator = new EntryValidator(schema);
        validator.setCheckAttributeSyntax(false);
    }

    /** Adds what goes without saying, the name's values and the classes above, and checks. */
    void complete(Entry entry) throws LDAPException {
        addNameValues(entry, entry.getRDN());
        String[] classes = entry.getObjectClassValues();
        if (classes != null) {
            for (String each : classes) {
                ObjectClassDefinition definition = schema.getObjectClass(each);
                if (definition != null) {
                    for (ObjectClassDefinition above : definition.getSuperiorClasses(schema, true)) {
                        if (!entry.hasObjectClass(above.getNameOrOID())) {
                            entry.addAttribute(Names.OBJECT_CLASS, above.getNameOrOID());
                        }
                    }
                }
            }
        }
        check(entry);
    }

    Entry modified(Entry before, List<Modification> changes, List<Control> controls) throws LDAPException {
        Entry after = Entry.applyModifications(before, isPermissive(controls), changes);
        check(after);
        return after;
    }

    Entry renamed(Entry before, RDN present, RDN wanted) throws LDAPException {
        Entry after = before.duplicate();
        String[] types = present.getAttributeNames();
        for (int i = 0; i < types.length; i++) {
            after.removeAttributeValue(types[i], present.getByteArrayAttributeValues()[i], null);
        }
        after.setDN(new DN(wanted, before.getParentDN()));
        addNameValues(after, wanted);
        check(after);
        return after;
    }

    static boolean isPermissive(List<Control> controls) {
        return controls.stream()
                .anyMatch(control ->
                        control.getOID().equals(PermissiveModifyRequestControl.PERMISSIVE_MODIFY_REQUEST_OID));
    }

    private void addNameValues(Entry entry, RDN name) {
        String[] types = name.getAttributeNames();
        for (int i = 0; i < types.length; i++) {
            entry.addAttribute(new Attribute(types[i], schema, name.getByteArrayAttributeValues()[i]));
        }
    }

    private void check(Entry entry) throws LDAPException {
        List<String> reasons = new ArrayList<>();
        if (!validator.entryIsValid(entry, reasons)) {
            throw new LDAPException(ResultCode.OBJECT_CLASS_VIOLATION, String.join(" ", reasons));
        }
    }
}
