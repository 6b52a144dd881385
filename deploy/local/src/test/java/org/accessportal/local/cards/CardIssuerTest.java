package org.accessportal.local.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.accessportal.local.Personas;
import org.accessportal.local.layout.DataFolder;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardIssuerTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    Path folder;

    private DataFolder data;

    @BeforeEach
    void issue() throws Exception {
        data = new DataFolder(folder.resolve("data"));
        issueAt(NOW);
    }

    @Test
    void cardNamesItsHolderByHsaIdAsSithsDoes() throws Exception {
        X509Certificate card = card("anna");
        assertThat(card.getSubjectX500Principal().getName("RFC2253", Map.of("2.5.4.5", "SERIALNUMBER")))
                .isEqualTo("SERIALNUMBER=SE2321990017-1001,CN=Anna Åkerlund,O=Region Norrsjö,C=SE");
        card.verify(authority().getPublicKey());
        card.checkValidity(Date.from(NOW));
    }

    @Test
    void assuranceLevelIsInTheCertificatePolicy() throws Exception {
        assertThat(policy("anna")).isEqualTo("1.2.752.116.4.2.3");
        assertThat(policy("bengt")).isEqualTo("1.2.752.116.4.2.2");
    }

    @Test
    void revokedCardIsOnTheListAndTheOthersAreNot() throws Exception {
        X509CRL list;
        try (InputStream in = Files.newInputStream(data.revocations())) {
            list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(in);
        }
        list.verify(authority().getPublicKey());
        assertThat(list.isRevoked(card(CardIssuer.REVOKED))).isTrue();
        assertThat(list.isRevoked(card("anna"))).isFalse();
    }

    @Test
    void expiredCardIsExpired() {
        assertThatThrownBy(() -> card(CardIssuer.EXPIRED).checkValidity(Date.from(NOW)))
                .isInstanceOf(CertificateException.class);
    }

    @Test
    void cardsStayTheSameUntilTheyAreSoonTooOld() throws Exception {
        X509Certificate first = card("anna");
        issueAt(NOW.plus(Duration.ofDays(100)));
        assertThat(card("anna")).isEqualTo(first);
        issueAt(NOW.plus(Duration.ofDays(700)));
        assertThat(card("anna")).isNotEqualTo(first);
    }

    @Test
    void nobodyButTheOwnerReadsKeys() throws Exception {
        for (Path file : List.of(data.card("anna"), CardIssuer.serverCertificate(data))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.secrets())))
                .isEqualTo("rwx------");
    }

    private void issueAt(Instant instant) throws Exception {
        new CardIssuer(data, Clock.fixed(instant, ZoneOffset.UTC)).issueAll(List.of(Personas.ANNA, Personas.BENGT));
    }

    private X509Certificate card(String name) throws Exception {
        return Pem.read(data.card(name)).certificate();
    }

    private X509Certificate authority() throws Exception {
        try (InputStream in = Files.newInputStream(data.authority())) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    private String policy(String name) throws Exception {
        Extension extension = new JcaX509CertificateHolder(card(name)).getExtension(Extension.certificatePolicies);
        return CertificatePolicies.getInstance(extension.getParsedValue())
                .getPolicyInformation()[0]
                .getPolicyIdentifier()
                .getId();
    }
}
