package org.accessportal.faults.observed;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accessportal.faults.expected.Expectation.Account;
import org.accessportal.local.directory.DirectoryServer;

/** The accounts as the directory itself shows them. */
public final class DirectoryAccounts {

    static final String PEOPLE = "OU=People," + DirectoryServer.base();
    private static final int DISABLED = 0x2;

    /** An entry of the directory: its name, the identity that it says it belongs to, and what it is. */
    public record Entry(String dn, String identityId, Account account) {}

    private DirectoryAccounts() {}

    /** Reads them all. */
    public static List<Entry> of(Portal portal) throws IOException, LDAPException {
        try (LDAPConnection directory = portal.directory()) {
            var request = new SearchRequest(
                    PEOPLE, SearchScope.SUB, "(objectClass=user)", "employeeNumber", "userAccountControl", "memberOf");
            List<Entry> entries = new ArrayList<>();
            for (SearchResultEntry entry : directory.search(request).getSearchEntries()) {
                entries.add(read(entry));
            }
            return entries;
        }
    }

    private static Entry read(SearchResultEntry entry) throws LDAPException {
        Set<String> groups = new TreeSet<>();
        String[] memberships = entry.getAttributeValues("memberOf");
        for (String group : memberships == null ? new String[0] : memberships) {
            groups.add(new DN(group).getRDN().getAttributeValues()[0]);
        }
        Integer control = entry.getAttributeValueAsInteger("userAccountControl");
        boolean enabled = control != null && (control & DISABLED) == 0;
        return new Entry(
                entry.getDN(), String.valueOf(entry.getAttributeValue("employeeNumber")), new Account(enabled, groups));
    }
}
