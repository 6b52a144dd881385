package org.accessportal.identity.provisioning.ldap;

import java.util.Set;
import javax.naming.InvalidNameException;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.LdapName;
import net.tirasa.connid.bundles.ldap.LdapConnection;
import net.tirasa.connid.bundles.ldap.search.LdapFilter;
import net.tirasa.connid.bundles.ldap.search.LdapSearch;
import org.identityconnectors.framework.common.exceptions.ConnectorException;
import org.identityconnectors.framework.common.objects.ConnectorObject;
import org.identityconnectors.framework.common.objects.ObjectClass;
import org.identityconnectors.framework.common.objects.OperationOptions;
import org.identityconnectors.framework.common.objects.ResultsHandler;

/**
 * A search whose entries have the names that the directory gives them. The bundle reads them from JNDI's composite
 * names, where quotes, slashes and backslashes come out as something else.
 */
final class ExactNameSearch extends LdapSearch {

    ExactNameSearch(
            LdapConnection connection,
            ObjectClass kind,
            LdapFilter query,
            ResultsHandler handler,
            OperationOptions options) {
        super(connection, kind, query, handler, options);
    }

    @Override
    protected ConnectorObject createConnectorObject(
            String baseDn, SearchResult result, Set<String> attributes, boolean emptyWhenMissing) {
        try {
            String name = PlainName.of(new LdapName(result.getNameInNamespace()));
            SearchResult named = new SearchResult(name, null, result.getAttributes());
            return super.createConnectorObject(null, named, attributes, emptyWhenMissing);
        } catch (InvalidNameException e) {
            throw new ConnectorException("The directory has given a name that is none", e);
        }
    }
}
