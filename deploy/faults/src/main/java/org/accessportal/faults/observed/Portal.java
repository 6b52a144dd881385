package org.accessportal.faults.observed;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import org.accessportal.local.cards.CardTls;
import org.accessportal.local.directory.DirectoryServer;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Secrets;
import org.accessportal.local.layout.Service;
import org.accessportal.local.postgres.Databases;

/** Ways into a running portal that lead past the services: to their databases and to the directory. */
public record Portal(LocalRun run) {

    /** A connection to a service's database. */
    public Connection database(Service service) throws SQLException {
        return new Databases(run).connect(service);
    }

    /** A connection to the directory, with the rights of the service that delivers to it. */
    public LDAPConnection directory() throws IOException, LDAPException {
        try {
            var connection = new LDAPConnection(
                    CardTls.anonymous(run.data()).getSocketFactory(),
                    "localhost",
                    run.ports().directory());
            connection.bind(
                    DirectoryServer.bindName(Service.IDENTITY),
                    new Secrets(run.data()).get(DirectoryServer.secretOf(Service.IDENTITY)));
            return connection;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
