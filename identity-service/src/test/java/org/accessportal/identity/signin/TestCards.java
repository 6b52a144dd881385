package org.accessportal.identity.signin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.keys.EllipticCurves;

/**
 * A card issuer of the test's own: real certificates, a revocation list, the key that tokens are signed with, and the
 * systems that may ask for tokens.
 */
@SuppressWarnings("JavaUtilDate") // the builders take nothing else
public final class TestCards implements QuarkusTestResourceLifecycleManager {

    private static final String LEVEL_3 = "1.2.752.116.4.2.3";
    private static final String LEVEL_2 = "1.2.752.116.4.2.2";
    private static final char[] PASSWORD = "changeit".toCharArray();

    private static KeyPair issuerKey;
    private static X509Certificate issuer;
    private static long serial = 1;

    private Path folder;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("cards");
            issuerKey = newKey();
            issuer = issuer();
            KeyPair serverKey = newKey();
            pem(folder.resolve("server.pem"), server(serverKey), serverKey.getPrivate());
            pem(folder.resolve("ca.pem"), issuer);
            pem(folder.resolve("revoked.crl"), revocationList());
            var signing = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            signing.setKeyId("test");
            Files.writeString(
                    folder.resolve("signing.json"), signing.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
            Files.writeString(folder.resolve("clients.json"), TestSystems.json());
            return Map.of(
                    "identity.clients-file", folder.resolve("clients.json").toString(),
                    "quarkus.http.tls-configuration-name", "siths",
                    "quarkus.tls.siths.key-store.pem.0.cert",
                            folder.resolve("server.pem").toString(),
                    "quarkus.tls.siths.key-store.pem.0.key",
                            folder.resolve("server.pem").toString(),
                    "quarkus.tls.siths.trust-store.pem.certs",
                            folder.resolve("ca.pem").toString(),
                    "identity.siths.crl-file", folder.resolve("revoked.crl").toString(),
                    "identity.signing-key-file", folder.resolve("signing.json").toString());
        } catch (Exception e) {
            throw new IllegalStateException("No cards can be made", e);
        }
    }

    @Override
    public void stop() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A key store with a card of level 3. */
    public static KeyStore card(String hsaId) {
        return card(hsaId, LEVEL_3, Instant.now().plus(1, ChronoUnit.DAYS));
    }

    /** A key store with a card of level 2. */
    public static KeyStore reserveCard(String hsaId) {
        return card(hsaId, LEVEL_2, Instant.now().plus(1, ChronoUnit.DAYS));
    }

    /** A key store with a card that the issuer has revoked: the one with serial number 666. */
    public static KeyStore revokedCard(String hsaId) {
        long next = serial;
        serial = 666;
        KeyStore card = card(hsaId);
        serial = next;
        return card;
    }

    /** What clients trust. */
    public static KeyStore trusted() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("ca", issuer);
            return store;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore card(String hsaId, String policy, Instant notAfter) {
        try {
            KeyPair key = newKey();
            var builder = builder(new X500Name("C=SE,O=Test,CN=Test Person,SERIALNUMBER=" + hsaId), key, notAfter);
            builder.addExtension(
                    Extension.certificatePolicies,
                    false,
                    new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier(policy))));
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("card", key.getPrivate(), PASSWORD, new Certificate[] {signed(builder), issuer});
            return store;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate issuer() throws Exception {
        var builder =
                builder(new X500Name("CN=Test issuer"), issuerKey, Instant.now().plus(2, ChronoUnit.DAYS));
        builder.addExtension(Extension.basicConstraints, true, new org.bouncycastle.asn1.x509.BasicConstraints(true));
        return signed(builder);
    }

    private static X509Certificate server(KeyPair key) throws Exception {
        var builder = builder(new X500Name("CN=localhost"), key, Instant.now().plus(1, ChronoUnit.DAYS));
        builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName[] {
            new GeneralName(GeneralName.dNSName, "localhost"), new GeneralName(GeneralName.iPAddress, "127.0.0.1")
        }));
        return signed(builder);
    }

    private static Object revocationList() throws Exception {
        var list = new JcaX509v2CRLBuilder(issuer, new Date());
        list.setNextUpdate(Date.from(Instant.now().plus(1, ChronoUnit.DAYS)));
        list.addCRLEntry(BigInteger.valueOf(666), new Date(), 1);
        return new JcaX509CRLConverter().getCRL(list.build(signer()));
    }

    private static JcaX509v3CertificateBuilder builder(X500Name subject, KeyPair key, Instant notAfter) {
        return new JcaX509v3CertificateBuilder(
                new X500Name("CN=Test issuer"),
                BigInteger.valueOf(serial++),
                Date.from(Instant.now().minus(1, ChronoUnit.HOURS)),
                Date.from(notAfter),
                subject,
                key.getPublic());
    }

    private static X509Certificate signed(JcaX509v3CertificateBuilder builder) throws Exception {
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
    }

    private static ContentSigner signer() throws Exception {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKey.getPrivate());
    }

    private static KeyPair newKey() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static void pem(Path file, Object... contents) throws IOException {
        var text = new StringWriter();
        try (var writer = new JcaPEMWriter(text)) {
            for (Object content : contents) {
                writer.writeObject(
                        content instanceof java.security.PrivateKey key
                                ? new org.bouncycastle.openssl.jcajce.JcaPKCS8Generator(key, null)
                                : content);
            }
        }
        Files.writeString(file, text.toString());
    }
}
