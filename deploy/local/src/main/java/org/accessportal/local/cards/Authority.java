package org.accessportal.local.cards;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.OwnerOnly;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The local certificate authority, trusted by nobody but one data folder's own processes. */
final class Authority {

    private static final X500Name NAME = new X500Name("CN=Access portal local test authority");
    private static final Duration VALIDITY = Duration.ofDays(3650);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Pem own;
    private final Clock clock;

    private Authority(Pem own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /** The data folder's authority; made when it is asked for the first time. */
    static Authority of(DataFolder data, Clock clock) throws IOException, GeneralSecurityException {
        Path file = data.secrets().resolve("authority.pem");
        if (!Files.exists(file)) {
            OwnerOnly.write(file, selfSigned(clock).text());
        }
        Pem own = Pem.read(file);
        OwnerOnly.write(
                data.authority(), Pem.text("CERTIFICATE", own.certificate().getEncoded()));
        return new Authority(own, clock);
    }

    private static Pem selfSigned(Clock clock) throws IOException, GeneralSecurityException {
        KeyPair keys = newKeys();
        Instant now = clock.instant();
        var builder = new JcaX509v3CertificateBuilder(
                NAME, newSerial(), Date.from(now), Date.from(now.plus(VALIDITY)), NAME, keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
        return new Pem(certificate(builder, signer(keys.getPrivate())), keys.getPrivate());
    }

    /** A new key with a certificate that says what was requested. */
    Pem issue(CertificateRequest request) throws IOException, GeneralSecurityException {
        KeyPair keys = newKeys();
        var builder = new JcaX509v3CertificateBuilder(
                NAME,
                newSerial(),
                Date.from(request.notBefore()),
                Date.from(request.notAfter()),
                request.subject(),
                keys.getPublic());
        var identifiers = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                identifiers.createAuthorityKeyIdentifier(own.certificate().getPublicKey()));
        for (CertificateRequest.Statement statement : request.statements()) {
            builder.addExtension(statement.kind(), false, statement.value());
        }
        return new Pem(certificate(builder, signer(own.key())), keys.getPrivate());
    }

    /** The signed list of the revoked ones, in PEM. */
    String revocationList(List<X509Certificate> revoked, Duration validity)
            throws IOException, GeneralSecurityException {
        Instant now = clock.instant();
        var builder = new JcaX509v2CRLBuilder(own.certificate(), Date.from(now));
        builder.setNextUpdate(Date.from(now.plus(validity)));
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                new JcaX509ExtensionUtils()
                        .createAuthorityKeyIdentifier(own.certificate().getPublicKey()));
        for (X509Certificate certificate : revoked) {
            builder.addCRLEntry(certificate.getSerialNumber(), Date.from(now), CRLReason.keyCompromise);
        }
        return Pem.text("X509 CRL", builder.build(signer(own.key())).getEncoded());
    }

    X509Certificate certificate() {
        return own.certificate();
    }

    private static X509Certificate certificate(X509v3CertificateBuilder builder, ContentSigner signer)
            throws GeneralSecurityException, CertIOException {
        X509CertificateHolder holder = builder.build(signer);
        return new JcaX509CertificateConverter().getCertificate(holder);
    }

    private static ContentSigner signer(PrivateKey key) throws GeneralSecurityException {
        try {
            return new JcaContentSignerBuilder("SHA256withECDSA").build(key);
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static KeyPair newKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
        return generator.generateKeyPair();
    }

    private static BigInteger newSerial() {
        return new BigInteger(120, RANDOM).setBit(119);
    }
}
