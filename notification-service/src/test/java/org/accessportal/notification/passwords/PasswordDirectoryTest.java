package org.accessportal.notification.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
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
            Eventually.succeeds(() -> assertThat(server.accepted()).isPositive());
        }
    }

    @Test
    void certificateOfAnotherHostIsRefused() throws Exception {
        HostCertificate certificate = HostCertificate.ofAnotherHost(folder);
        try (var server = new TlsListener(certificate)) {
            askAndFail(server, certificate);
            assertThat(server.accepted()).isZero();
        }
    }

    private void askAndFail(TlsListener server, HostCertificate trusted) throws Exception {
        Path caFile = trusted.writeCertificate(folder.resolve("ca.pem"));
        NotificationSettings settings = new SmallRyeConfigBuilder()
                .withMapping(NotificationSettings.class)
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "notification.directory.url",
                                "ldaps://127.0.0.1:" + server.port(),
                                "notification.directory.bind-dn",
                                "CN=x",
                                "notification.directory.password",
                                "secret",
                                "notification.directory.ca-file",
                                caFile.toString()),
                        "test",
                        500))
                .build()
                .getConfigMapping(NotificationSettings.class);
        var directory = new PasswordDirectory(settings);
        assertThatThrownBy(() -> directory.find(UUID.randomUUID())).hasMessageContaining("irectory");
    }
}
