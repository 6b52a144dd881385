package org.accessportal.identity.provisioning.ldap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.identityconnectors.framework.common.exceptions.ConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * The TLS sockets of one directory. JNDI takes a socket factory by the name of its class alone, so the thread that
 * connects says before whose it is. JNDI itself checks that the certificate names the host.
 */
public final class DirectorySockets {

    private static final ThreadLocal<SSLSocketFactory> CURRENT = new ThreadLocal<>();

    private final SSLSocketFactory factory;

    private DirectorySockets(SSLSocketFactory factory) {
        this.factory = factory;
    }

    /** What JNDI calls; a thread that has said nothing trusts whom the JVM trusts. */
    public static SocketFactory getDefault() {
        SSLSocketFactory current = CURRENT.get();
        return current == null ? SSLSocketFactory.getDefault() : current;
    }

    static DirectorySockets trusting(@Nullable String caFile) {
        if (caFile == null) {
            return new DirectorySockets((SSLSocketFactory) SSLSocketFactory.getDefault());
        }
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(authorities(Path.of(caFile)));
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(null, trust.getTrustManagers(), null);
            return new DirectorySockets(tls.getSocketFactory());
        } catch (IOException | GeneralSecurityException e) {
            throw new ConfigurationException("The directory's CA file cannot be read", e);
        }
    }

    void useInThisThread() {
        CURRENT.set(factory);
    }

    private static KeyStore authorities(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream pem = Files.newInputStream(file)) {
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                store.setCertificateEntry("authority-" + store.size(), each);
            }
        }
        return store;
    }
}
