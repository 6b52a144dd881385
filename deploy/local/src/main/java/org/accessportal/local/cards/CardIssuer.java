package org.accessportal.local.cards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.OwnerOnly;
import org.accessportal.sample.Persona;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/** Sees to it that every persona has a valid card, every server a certificate, and that the revocation list is new. */
public final class CardIssuer {

    /** A card that was valid and has been revoked. */
    public static final String REVOKED = "revoked";

    /** A card whose time has run out. */
    public static final String EXPIRED = "expired";

    private static final Duration VALIDITY = Duration.ofDays(730);
    private static final Duration MARGIN = Duration.ofDays(60);

    private final DataFolder data;
    private final Clock clock;
    private final Authority authority;

    public CardIssuer(DataFolder data, Clock clock) throws IOException, GeneralSecurityException {
        this.data = data;
        this.clock = clock;
        this.authority = Authority.of(data, clock);
    }

    /** The file with certificate and key of this machine's servers. */
    public static Path serverCertificate(DataFolder data) {
        return data.secrets().resolve("server.pem");
    }

    /** Issues what is missing, of another holder, of an older authority, or soon too old. */
    public void issueAll(List<Persona> personas) throws IOException, GeneralSecurityException {
        OwnerOnly.folder(data.cards());
        Instant now = clock.instant();
        for (Persona persona : personas) {
            issue(data.card(persona.key()), CertificateRequest.card(persona, now, now.plus(VALIDITY)));
        }
        issue(serverCertificate(data), CertificateRequest.server(now, now.plus(VALIDITY)));
        issueForTests(personas.getFirst(), now);
    }

    private void issueForTests(Persona holder, Instant now) throws IOException, GeneralSecurityException {
        issue(data.card(REVOKED), CertificateRequest.card(holder, now, now.plus(VALIDITY)));
        var past = CertificateRequest.card(holder, now.minus(VALIDITY), now.minus(Duration.ofDays(1)));
        OwnerOnly.write(data.card(EXPIRED), authority.issue(past).text());
        X509Certificate revoked = Pem.read(data.card(REVOKED)).certificate();
        OwnerOnly.write(data.revocations(), authority.revocationList(List.of(revoked), VALIDITY));
    }

    private void issue(Path file, CertificateRequest request) throws IOException, GeneralSecurityException {
        if (!isGood(file, request)) {
            OwnerOnly.write(file, authority.issue(request).text());
        }
    }

    private boolean isGood(Path file, CertificateRequest request) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try {
            X509Certificate present = Pem.read(file).certificate();
            present.verify(authority.certificate().getPublicKey());
            Instant end = present.getNotAfter().toInstant();
            return end.isAfter(clock.instant().plus(MARGIN)) && saysTheSame(present, request);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean saysTheSame(X509Certificate present, CertificateRequest request)
            throws GeneralSecurityException {
        var holder = new JcaX509CertificateHolder(present);
        return holder.getSubject().equals(request.subject())
                && request.statements().stream().allMatch(statement -> says(holder, statement));
    }

    private static boolean says(X509CertificateHolder present, CertificateRequest.Statement statement) {
        Extension extension = present.getExtension(statement.kind());
        return extension != null
                && statement
                        .value()
                        .toASN1Primitive()
                        .equals(extension.getParsedValue().toASN1Primitive());
    }
}
