package org.accessportal.identity.provisioning.ldap;

import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.ldap.LdapContext;
import javax.naming.ldap.StartTlsResponse;
import net.tirasa.connid.bundles.ldap.LdapConfiguration;
import net.tirasa.connid.bundles.ldap.LdapConnection;
import org.identityconnectors.common.Pair;

/** One bound connection: its sockets trust the directory's own authority, and it follows nobody elsewhere. */
public class DirectoryContext extends LdapConnection {

    private static final String SOCKET_FACTORY = "java.naming.ldap.factory.socket";

    private final DirectorySockets sockets;

    public DirectoryContext(LdapConfiguration configuration) {
        super(configuration);
        this.sockets = DirectorySockets.trusting(((DirectoryConfiguration) configuration).getCaFile());
    }

    @Override
    public LdapContext getInitialContext() {
        // also a context that is there already may have to connect again
        sockets.useInThisThread();
        return super.getInitialContext();
    }

    @Override
    @SuppressWarnings({"JdkObsolete", "unchecked"}) // JNDI's environments are of that type, names to objects
    protected Pair<AuthenticationResult, Pair<LdapContext, StartTlsResponse>> createContext(Hashtable<?, ?> given) {
        var environment = (Hashtable<Object, Object>) given;
        environment.put(SOCKET_FACTORY, DirectorySockets.class.getName());
        environment.put(Context.REFERRAL, "ignore");
        return super.createContext(environment);
    }
}
