package org.accessportal.local.cards;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;

/** A certificate with its key, as they lie one after the other in a PEM file. */
public record Pem(X509Certificate certificate, PrivateKey key) {

    private static final char[] NO_PASSWORD = new char[0];

    public static Pem read(Path file) throws IOException, GeneralSecurityException {
        X509Certificate certificate = null;
        PrivateKey key = null;
        try (var parser = new PEMParser(new StringReader(Files.readString(file, US_ASCII)))) {
            for (Object part = parser.readObject(); part != null; part = parser.readObject()) {
                switch (part) {
                    case X509CertificateHolder holder ->
                        certificate = new JcaX509CertificateConverter().getCertificate(holder);
                    case PrivateKeyInfo info -> key = new JcaPEMKeyConverter().getPrivateKey(info);
                    default -> throw new IOException("Neither a certificate nor a key in " + file);
                }
            }
        }
        if (certificate == null || key == null) {
            throw new IOException("A certificate and its key were expected in " + file);
        }
        return new Pem(certificate, key);
    }

    public String text() throws GeneralSecurityException {
        return text("CERTIFICATE", certificate.getEncoded()) + text("PRIVATE KEY", key.getEncoded());
    }

    public static String text(String kind, byte[] encoded) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }

    /** The certificate and key as a store in memory, under the empty password. */
    public KeyStore keyStore() throws IOException, GeneralSecurityException {
        KeyStore store = emptyStore();
        store.setKeyEntry("own", key, NO_PASSWORD, new Certificate[] {certificate});
        return store;
    }

    /** A store in memory that trusts the certificate and nothing else. */
    public static KeyStore trustStore(X509Certificate trusted) throws IOException, GeneralSecurityException {
        KeyStore store = emptyStore();
        store.setCertificateEntry("trusted", trusted);
        return store;
    }

    private static KeyStore emptyStore() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        return store;
    }
}
