package org.accessportal.local.cards;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.accessportal.local.layout.DataFolder;

/** TLS with certificates of the local authority, on either side of a connection. */
public final class CardTls {

    private CardTls() {}

    /** Shows the certificate in the file, and trusts nobody but the local authority. */
    public static SSLContext with(Path certificateAndKey, DataFolder data)
            throws IOException, GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(Pem.read(certificateAndKey).keyStore(), new char[0]);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust(data).getTrustManagers(), null);
        return context;
    }

    /** Shows no certificate, and trusts nobody but the local authority. */
    public static SSLContext anonymous(DataFolder data) throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust(data).getTrustManagers(), null);
        return context;
    }

    private static TrustManagerFactory trust(DataFolder data) throws IOException, GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        try (InputStream file = Files.newInputStream(data.authority())) {
            var authority =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(file);
            factory.init(Pem.trustStore(authority));
        }
        return factory;
    }
}
