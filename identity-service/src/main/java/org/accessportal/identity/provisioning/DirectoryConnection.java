package org.accessportal.identity.provisioning;

import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.SingleServerSet;
import com.unboundid.util.ssl.PEMFileTrustManager;
import com.unboundid.util.ssl.SSLUtil;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyStoreException;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Pooled connections to the directory, over TLS; made when they are first needed. */
@ApplicationScoped
class DirectoryConnection {

    private static final int CONNECTIONS = 4;
    private static final int TIMEOUT_MILLIS = 5_000;

    private final DirectorySettings settings;
    private @Nullable LDAPConnectionPool pool;

    DirectoryConnection(DirectorySettings settings) {
        this.settings = settings;
    }

    /** Whether there is a directory to deliver to. */
    boolean isConfigured() {
        return settings.url().isPresent();
    }

    synchronized LDAPConnectionPool pool() throws LDAPException {
        LDAPConnectionPool made = pool;
        if (made == null) {
            made = connect();
            pool = made;
        }
        return made;
    }

    @PreDestroy
    synchronized void close() {
        if (pool != null) {
            pool.close();
        }
    }

    private LDAPConnectionPool connect() throws LDAPException {
        LDAPURL url = new LDAPURL(settings.url().orElseThrow());
        var options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis(TIMEOUT_MILLIS);
        options.setResponseTimeoutMillis(TIMEOUT_MILLIS);
        var servers = new SingleServerSet(url.getHost(), url.getPort(), sockets(), options);
        var made = new LDAPConnectionPool(
                servers,
                new SimpleBindRequest(
                        settings.bindDn().orElse(""), settings.password().orElse("")),
                1,
                CONNECTIONS);
        made.setRetryFailedOperationsDueToInvalidConnections(true);
        return made;
    }

    private SSLSocketFactory sockets() throws LDAPException {
        try {
            SSLUtil tls = settings.caFile().isPresent()
                    ? new SSLUtil(
                            new PEMFileTrustManager(settings.caFile().get().toFile()))
                    : new SSLUtil();
            return tls.createSSLSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new LDAPException(
                    ResultCode.CONNECT_ERROR,
                    e instanceof KeyStoreException ? "The directory's CA file cannot be read" : "TLS is not available",
                    e);
        }
    }
}
