package org.accessportal.identity.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PR-1: a further system is a bundle and lines of configuration; here one whose accounts are lines of a file. */
class TargetSystemTest {

    private static final String PREFIX = "identity.connectors.systems.badges.";

    @TempDir
    Path folder;

    private final UUID anna = UUID.randomUUID();
    private final Map<String, String> configuration = new HashMap<>();
    private boolean isProtected;

    @BeforeEach
    void givenASystemThatReadsFiles() throws IOException {
        Files.writeString(folder.resolve("badges.csv"), "identity,user,name,mail,groups,status\n");
        configuration.put("identity.connectors.folder", "target/test-connectors");
        configuration.put(PREFIX + "bundle", "net.tirasa.connid.bundles.csvdir");
        configuration.put(PREFIX + "version", "0.8.10");
        configuration.put(PREFIX + "connector", "net.tirasa.connid.bundles.csvdir.CSVDirConnector");
        configuration.put(PREFIX + "account-name", "{id}");
        configuration.put(PREFIX + "id-attribute", "identity");
        configuration.put(PREFIX + "attributes.user", "{userName}");
        configuration.put(PREFIX + "attributes.name", "{givenName} {familyName}");
        configuration.put(PREFIX + "attributes.mail", "{mail}");
        configuration.put(PREFIX + "group-attribute", "groups");
        configuration.put(PREFIX + "group-value", "door-{group}");
        configure("sourcePath", folder.toString());
        configure("fileMask", ".*\\.csv");
        configure("encoding", "UTF-8");
        configure("fieldDelimiter", ",");
        configure("textQualifier", "\"");
        configure("keyColumnNames", "identity");
        configure("fields", "identity,user,name,mail,groups,status");
        configure("ignoreHeader", "true");
        configure("multivalueSeparator", ";");
        configure("statusColumn", "status");
        configure("enabledStatusValue", "on");
        configure("disabledStatusValue", "off");
        configure("defaultStatusValue", "off");
    }

    @Test
    void accountIsMadeChangedAndDisabledThere() throws Exception {
        deliver(true, "north");
        assertThat(line()).contains("anna01", "Anna Andersson", "anna@example.org", "door-north", "on");
        deliver(true, "north", "south");
        assertThat(line()).contains("door-north", "door-south");
        deliver(false);
        assertThat(line()).contains("anna01", "off").doesNotContain("door-");
    }

    /** ID-9. */
    @Test
    void protectedPersonsNamesAreNotThere() throws Exception {
        deliver(true);
        isProtected = true;
        deliver(true);
        assertThat(line()).contains("anna01").doesNotContain("Andersson", "example.org");
    }

    @Test
    void sameDeliveryAgainWritesNothing() throws Exception {
        deliver(true, "north");
        var longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        for (Path file : files()) {
            Files.setLastModifiedTime(file, longAgo);
        }
        deliver(true, "north");
        for (Path file : files()) {
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
        }
    }

    @Test
    void mistakeInTheConfigurationIsNamedAndDelaysTheDelivery() {
        configure("sourcePaht", "x");
        TargetFailure failure = catchThrowableOfType(TargetFailure.class, () -> deliver(true));
        assertThat(failure).hasMessageContainingAll("badges", "sourcePaht");
    }

    @Test
    void bundleThatIsNotThereIsNamed() {
        configuration.put(PREFIX + "version", "9.9");
        TargetFailure failure = catchThrowableOfType(TargetFailure.class, () -> deliver(true));
        assertThat(failure).hasMessageContainingAll("badges", "9.9");
    }

    private void configure(String property, String value) {
        configuration.put(PREFIX + "configuration." + property, value);
    }

    private void deliver(boolean enabled, String... groups) throws TargetFailure {
        ConnectorSettings settings = new SmallRyeConfigBuilder()
                .withMapping(ConnectorSettings.class)
                .withMapping(DirectorySettings.class)
                .withSources(new PropertiesConfigSource(configuration, "test", 500))
                .build()
                .getConfigMapping(ConnectorSettings.class);
        var nowhere = new DirectoryConnection(DirectoryAccess.nowhere());
        var targets = new Targets(
                new ActiveDirectory(nowhere, DirectoryAccess.nowhere()),
                nowhere,
                new ConnectorBundles(settings),
                settings);
        try {
            targets.deliver(new AccountContent(
                    anna,
                    "anna01",
                    "Anna",
                    "Andersson",
                    "anna@example.org",
                    isProtected,
                    enabled,
                    List.of(groups),
                    Set.of("north", "south")));
        } finally {
            targets.close();
        }
    }

    /** The one line of the account. */
    private String line() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files()) {
            Files.readAllLines(file).stream()
                    .filter(line -> line.contains(anna.toString()))
                    .forEach(lines::add);
        }
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv")).toList();
        }
    }
}
