package org.accessportal.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** The card issuer's list of revoked certificates; read again when the file changes, and required to be current. */
@ApplicationScoped
class RevocationList {

    private final Path file;
    private @Nullable X509CRL list;
    private @Nullable FileTime readAt;

    RevocationList(SignInSettings settings) {
        this.file = settings.siths().crlFile();
    }

    /** Refuses a revoked certificate, and every certificate (503) while the list itself is missing or out of date. */
    void requireNotRevoked(X509Certificate certificate, Instant now) {
        X509CRL current = current();
        boolean outdated = current.getNextUpdate() != null
                && now.isAfter(current.getNextUpdate().toInstant());
        if (outdated || !current.getIssuerX500Principal().equals(certificate.getIssuerX500Principal())) {
            throw CommonProblem.TEMPORARILY_UNAVAILABLE.because("The list of revoked cards is out of date");
        }
        if (current.isRevoked(certificate)) {
            throw IdentityProblem.SIGN_IN_REFUSED.because("The card has been revoked");
        }
    }

    private synchronized X509CRL current() {
        try {
            FileTime changedAt = Files.getLastModifiedTime(file);
            X509CRL known = list;
            if (known == null || !changedAt.equals(readAt)) {
                known = read();
                list = known;
                readAt = changedAt;
            }
            return known;
        } catch (IOException | GeneralSecurityException e) {
            throw CommonProblem.TEMPORARILY_UNAVAILABLE.because("The list of revoked cards cannot be read");
        }
    }

    private X509CRL read() throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(in);
        }
    }
}
