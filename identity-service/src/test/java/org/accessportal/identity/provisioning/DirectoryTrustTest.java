package org.accessportal.identity.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.testing.Eventually;
import org.accessportal.platform.testing.HostCertificate;
import org.accessportal.platform.testing.TlsListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts are delivered to the directory that was meant, or to none. */
class DirectoryTrustTest {

    private static final String REFUSED = "connect error: the certificate is refused";

    @TempDir
    Path folder;

    @Test
    void certificateOfTheHostIsAccepted() throws Exception {
        HostCertificate certificate = HostCertificate.ofThisMachine(folder);
        try (var server = new TlsListener(certificate)) {
            assertThat(failureAt(server, certificate)).isNotEqualTo(REFUSED);
            Eventually.succeeds(() -> assertThat(server.hasHeard("secret")).isTrue());
        }
    }

    @Test
    void certificateOfAnotherHostIsRefused() throws Exception {
        HostCertificate certificate = HostCertificate.ofAnotherHost(folder);
        try (var server = new TlsListener(certificate)) {
            assertThat(failureAt(server, certificate)).isEqualTo(REFUSED);
            assertThat(server.hasHeard("secret")).isFalse();
        }
    }

    @Test
    void certificateThatNobodyTrustedHasSignedIsRefused() throws Exception {
        try (var server = new TlsListener(HostCertificate.ofThisMachine(folder))) {
            assertThat(failureAt(server, HostCertificate.ofAnotherHost(folder))).isEqualTo(REFUSED);
            assertThat(server.hasHeard("secret")).isFalse();
        }
    }

    @Test
    void addressWithoutTlsIsRefused() throws Exception {
        Path caFile = Files.createFile(folder.resolve("ca.pem"));
        var plain = new DirectoryAccess(
                Optional.of("ldap://127.0.0.1:389"), Optional.of("CN=x"), Optional.of("secret"), Optional.of(caFile));
        assertThat(failureOf(plain)).isEqualTo("illegal argument");
    }

    private String failureAt(TlsListener server, HostCertificate trusted) throws Exception {
        Path caFile = trusted.writeCertificate(folder.resolve("ca.pem"));
        return failureOf(DirectoryAccess.of(server.port(), "CN=x", "secret", caFile));
    }

    private static String failureOf(DirectoryAccess access) {
        var connection = new DirectoryConnection(access);
        try {
            var account = new AccountContent(
                    UUID.randomUUID(), "anna01", "Anna", "Andersson", null, false, true, List.of(), Set.of());
            var connector = new ActiveDirectory(connection, access);
            return catchThrowableOfType(TargetFailure.class, () -> connector.deliver(account))
                    .getMessage();
        } finally {
            connection.close();
        }
    }
}
