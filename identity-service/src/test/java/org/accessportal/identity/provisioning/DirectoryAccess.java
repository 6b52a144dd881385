package org.accessportal.identity.provisioning;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.util.ssl.PEMFileTrustManager;
import com.unboundid.util.ssl.SSLUtil;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** How a test reaches a directory, as the connector's settings. */
record DirectoryAccess(Optional<String> url, Optional<String> bindDn, Optional<String> password, Optional<Path> caFile)
        implements DirectorySettings {

    static DirectoryAccess of(int port, String bindDn, String password, Path caFile) {
        return new DirectoryAccess(
                Optional.of("ldaps://127.0.0.1:" + port),
                Optional.of(bindDn),
                Optional.of(password),
                Optional.of(caFile));
    }

    /** No directory at all. */
    static DirectoryAccess nowhere() {
        return new DirectoryAccess(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    DirectoryAccess at(int port) {
        return of(port, bindDn.orElseThrow(), password.orElseThrow(), caFile.orElseThrow());
    }

    @Override
    public String baseDn() {
        return "DC=portal,DC=test";
    }

    @Override
    public String peopleRdn() {
        return "OU=People";
    }

    @Override
    public String groupsRdn() {
        return "OU=Groups";
    }

    @Override
    public String idAttribute() {
        return "employeeNumber";
    }

    @Override
    public String domain() {
        return "portal.test";
    }

    /** A connection bound as the service. */
    LDAPConnection connect() throws LDAPException {
        return connect(bindDn.orElseThrow(), password.orElseThrow());
    }

    LDAPConnection connect(String dn, String secret) throws LDAPException {
        LDAPURL address = new LDAPURL(url.orElseThrow());
        try {
            var tls = new SSLUtil(new PEMFileTrustManager(caFile.orElseThrow().toFile()));
            return new LDAPConnection(tls.createSSLSocketFactory(), address.getHost(), address.getPort(), dn, secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No TLS", e);
        }
    }
}
