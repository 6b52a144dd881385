package org.accessportal.local.cards;

import java.time.Instant;
import java.util.List;
import org.accessportal.sample.Persona;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.PolicyInformation;

/** What a certificate of the local authority is to say: whose it is, what for, until when. */
record CertificateRequest(X500Name subject, Instant notBefore, Instant notAfter, List<Statement> statements) {

    private static final String POLICY_LEVEL_3 = "1.2.752.116.4.2.3";
    private static final String POLICY_LEVEL_2 = "1.2.752.116.4.2.2";

    /** An extension of the certificate; never a critical one. */
    record Statement(ASN1ObjectIdentifier kind, ASN1Encodable value) {}

    /** A card: the subject carries the HSA-id, the certificate policy the assurance level, as on a SITHS card. */
    static CertificateRequest card(Persona persona, Instant notBefore, Instant notAfter) {
        X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "SE")
                .addRDN(BCStyle.O, persona.organizationName())
                .addRDN(BCStyle.CN, persona.displayName())
                .addRDN(BCStyle.SERIALNUMBER, persona.hsaId())
                .build();
        String policy = persona.loa() >= 3 ? POLICY_LEVEL_3 : POLICY_LEVEL_2;
        return new CertificateRequest(
                subject,
                notBefore,
                notAfter,
                List.of(
                        purpose(KeyPurposeId.id_kp_clientAuth),
                        new Statement(
                                Extension.certificatePolicies,
                                new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier(policy))))));
    }

    /** A server of this machine. */
    static CertificateRequest server(Instant notBefore, Instant notAfter) {
        GeneralNames names = new GeneralNames(new GeneralName[] {
            new GeneralName(GeneralName.dNSName, "localhost"),
            new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
            new GeneralName(GeneralName.iPAddress, "::1")
        });
        return new CertificateRequest(
                new X500Name("CN=localhost"),
                notBefore,
                notAfter,
                List.of(
                        purpose(KeyPurposeId.id_kp_serverAuth),
                        new Statement(Extension.subjectAlternativeName, names)));
    }

    private static Statement purpose(KeyPurposeId purpose) {
        return new Statement(Extension.extendedKeyUsage, new ExtendedKeyUsage(purpose));
    }
}
