package org.accessportal.local.directory;

import static org.accessportal.local.directory.DirectoryFixture.addUser;
import static org.accessportal.local.directory.DirectoryFixture.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.accessportal.local.layout.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The directory in a process of its own, killed without warning. */
@Timeout(60)
class DirectoryCrashTest {

    private static final int KILLED_AFTER = 200;

    @TempDir
    Path folder;

    private DirectoryFixture files;
    private Process process;

    @BeforeEach
    void givenFilesOnly() throws Exception {
        files = new DirectoryFixture(folder);
        files.close();
    }

    @AfterEach
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    @Test
    void everythingAcknowledgedSurvivesBeingKilledInTheMiddleOfWriting() throws Exception {
        startProcess();
        List<String> acknowledged = new ArrayList<>();
        CompletableFuture<Void> killed = new CompletableFuture<>();
        try (LDAPConnection identity = connect()) {
            while (true) {
                String name = "crash" + acknowledged.size();
                addUser(identity, name);
                acknowledged.add(name);
                if (acknowledged.size() == KILLED_AFTER) {
                    // Another thread kills, so that the writing goes on until it cannot.
                    killed = CompletableFuture.runAsync(process::destroyForcibly);
                }
            }
        } catch (LDAPException e) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLED_AFTER);
        }
        killed.join();
        process.waitFor();

        startProcess();
        try (LDAPConnection identity = connect()) {
            for (String name : acknowledged) {
                assertThat(identity.getEntry(user(name))).as(name).isNotNull();
            }
        }
    }

    private void startProcess() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-cp",
                System.getProperty("java.class.path"),
                DirectoryServer.class.getName()));
        command.addAll(files.run.arguments());
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    /** Waits until the process answers. */
    private LDAPConnection connect() throws Exception {
        while (true) {
            try {
                return files.as(Service.IDENTITY);
            } catch (LDAPException e) {
                Thread.sleep(50);
            }
        }
    }
}
