package org.accessportal.identity.provisioning.ldap;

import net.tirasa.connid.bundles.ldap.LdapConnector;
import net.tirasa.connid.bundles.ldap.search.LdapFilter;
import org.identityconnectors.framework.common.objects.ObjectClass;
import org.identityconnectors.framework.common.objects.OperationOptions;
import org.identityconnectors.framework.common.objects.ResultsHandler;
import org.identityconnectors.framework.spi.ConnectorClass;

/** ConnId's LDAP connector for an Active Directory; what differs, and why, is in decision record 2. */
@ConnectorClass(configurationClass = DirectoryConfiguration.class, displayNameKey = "DirectoryConnector")
public class DirectoryConnector extends LdapConnector {

    @Override
    public void executeQuery(ObjectClass kind, LdapFilter query, ResultsHandler handler, OperationOptions options) {
        new ExactNameSearch(conn, kind, query, handler, options).execute();
    }
}
