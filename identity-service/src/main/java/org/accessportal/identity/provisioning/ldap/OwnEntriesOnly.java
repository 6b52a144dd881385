package org.accessportal.identity.provisioning.ldap;

import java.util.List;
import javax.naming.NamingException;
import javax.naming.PartialResultException;
import javax.naming.directory.SearchControls;
import javax.naming.ldap.LdapContext;
import net.tirasa.connid.bundles.ldap.search.DefaultSearchStrategy;
import net.tirasa.connid.bundles.ldap.search.LdapSearchResultsHandler;

/** A domain controller ends a search of its root with pointers to other partitions: nothing of ours is there. */
final class OwnEntriesOnly extends DefaultSearchStrategy {

    OwnEntriesOnly(boolean ignoreMissingBase) {
        super(ignoreMissingBase);
    }

    @Override
    public void doSearch(
            LdapContext context,
            List<String> bases,
            String query,
            SearchControls controls,
            LdapSearchResultsHandler handler)
            throws NamingException {
        try {
            super.doSearch(context, bases, query, controls, handler);
        } catch (PartialResultException e) {
            // all entries of this partition have been handed over before
        }
    }
}
