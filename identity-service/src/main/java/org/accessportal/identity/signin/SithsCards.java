package org.accessportal.identity.signin;

import com.unboundid.asn1.ASN1Element;
import com.unboundid.asn1.ASN1Exception;
import com.unboundid.asn1.ASN1ObjectIdentifier;
import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.asn1.ASN1Sequence;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.accessportal.identity.IdentityProblem;

/** Reads a SITHS card's certificate (SI-1): the handshake has proved the chain; validity and revocation are checked here. */
@ApplicationScoped
class SithsCards {

    private static final String CERTIFICATE_POLICIES = "2.5.29.32";
    private static final String FIELD = "FIELD";

    private final SignInSettings.Siths settings;
    private final RevocationList revoked;
    private final Clock clock;
    private final Pattern pattern;

    SithsCards(SignInSettings settings, RevocationList revoked, Clock clock) {
        this.settings = settings.siths();
        this.revoked = revoked;
        this.clock = clock;
        this.pattern = Pattern.compile(this.settings.pattern());
    }

    /** Whom the card names; refused when it is expired, revoked, of no known level, or names nobody. */
    CardHolder holderOf(X509Certificate certificate) {
        Instant now = clock.instant();
        if (now.isBefore(certificate.getNotBefore().toInstant())
                || now.isAfter(certificate.getNotAfter().toInstant())) {
            throw IdentityProblem.SIGN_IN_REFUSED.because("The card is not valid today");
        }
        revoked.requireNotRevoked(certificate, now);
        return new CardHolder(subject(certificate), commonName(certificate), level(certificate));
    }

    private String subject(X509Certificate certificate) {
        String name = certificate.getSubjectX500Principal().getName("RFC2253", Map.of(settings.subjectOid(), FIELD));
        try {
            for (Rdn rdn : new LdapName(name).getRdns()) {
                Matcher id = pattern.matcher(rdn.getValue().toString());
                if (rdn.getType().equals(FIELD) && id.matches()) {
                    return id.group(1);
                }
            }
        } catch (InvalidNameException e) {
            throw IdentityProblem.SIGN_IN_REFUSED.because("The card's subject cannot be read");
        }
        throw IdentityProblem.SIGN_IN_REFUSED.because("The card names nobody");
    }

    private static String commonName(X509Certificate certificate) {
        try {
            for (Rdn rdn : new LdapName(certificate.getSubjectX500Principal().getName()).getRdns()) {
                if (rdn.getType().equalsIgnoreCase("CN")) {
                    return rdn.getValue().toString();
                }
            }
            return "";
        } catch (InvalidNameException e) {
            throw IdentityProblem.SIGN_IN_REFUSED.because("The card's subject cannot be read");
        }
    }

    private int level(X509Certificate certificate) {
        Set<String> policies = policies(certificate);
        if (settings.level3Policies().stream().anyMatch(policies::contains)) {
            return 3;
        }
        if (settings.level2Policies().stream().anyMatch(policies::contains)) {
            return 2;
        }
        throw IdentityProblem.SIGN_IN_REFUSED.because("The card is of no assurance level that is accepted");
    }

    /** CertificatePolicies ::= SEQUENCE OF PolicyInformation, which begins with the policy's id (RFC 5280, 4.2.1.4). */
    private static Set<String> policies(X509Certificate certificate) {
        Set<String> policies = new HashSet<>();
        byte[] extension = certificate.getExtensionValue(CERTIFICATE_POLICIES);
        if (extension == null) {
            return policies;
        }
        try {
            byte[] value = ASN1OctetString.decodeAsOctetString(extension).getValue();
            for (ASN1Element information : ASN1Sequence.decodeAsSequence(value).elements()) {
                ASN1Element id = information.decodeAsSequence().elements()[0];
                policies.add(ASN1ObjectIdentifier.decodeAsObjectIdentifier(id)
                        .getOID()
                        .toString());
            }
            return policies;
        } catch (ASN1Exception e) {
            throw IdentityProblem.SIGN_IN_REFUSED.because("The card's policies cannot be read");
        }
    }
}
