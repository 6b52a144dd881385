package org.accessportal.notification.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.notification.NotificationSettings;
import org.accessportal.platform.testing.Eventually;
import org.accessportal.platform.testing.HostCertificate;
import org.accessportal.platform.testing.TlsListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords are told to the directory that was meant, or to nobody. */
class PasswordDirectoryTest {

    @TempDir
    Path folder;

    @Test
    void certificateOfTheHostIsAccepted() throws Exception {
        HostCertificate certificate = HostCertificate.ofThisMachine(folder);
        try (var server = new TlsListener(certificate)) {
            askAndFail(server, certificate);
            Eventually.succeeds(() -> assertThat(server.hasHeard("secret")).isTrue());
        }
    }

    @Test
    void certificateOfAnotherHostIsRefused() throws Exception {
        HostCertificate certificate = HostCertificate.ofAnotherHost(folder);
        try (var server = new TlsListener(certificate)) {
            askAndFail(server, certificate);
            assertThat(server.hasHeard("secret")).isFalse();
        }
    }

    private void askAndFail(TlsListener server, HostCertificate trusted) throws Exception {
        Path caFile = trusted.writeCertificate(folder.resolve("ca.pem"));
        var access = new Access(
                Optional.of("ldaps://localhost:" + server.port()),
                Optional.of("CN=x"),
                Optional.of("secret"),
                Optional.of(caFile));
        var directory = new PasswordDirectory(new Settings(access));
        assertThatThrownBy(() -> directory.find(UUID.randomUUID())).isInstanceOf(RuntimeException.class);
    }

    private record Settings(NotificationSettings.DirectoryAccess directory) implements NotificationSettings {

        @Override
        public String identityUrl() {
            return "http://localhost:1";
        }

        @Override
        public Duration unusedLife() {
            return Duration.ofDays(7);
        }
    }

    private record Access(
            Optional<String> url, Optional<String> bindDn, Optional<String> password, Optional<Path> caFile)
            implements NotificationSettings.DirectoryAccess {

        @Override
        public String baseDn() {
            return "DC=portal,DC=test";
        }

        @Override
        public String idAttribute() {
            return "employeeNumber";
        }
    }
}
