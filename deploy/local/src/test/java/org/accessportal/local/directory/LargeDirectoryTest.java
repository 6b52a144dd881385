package org.accessportal.local.directory;

import static org.accessportal.local.directory.DirectoryFixture.GOOD;
import static org.accessportal.local.directory.DirectoryFixture.group;
import static org.accessportal.local.directory.DirectoryFixture.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldif.LDIFAddChangeRecord;
import com.unboundid.ldif.LDIFChangeRecord;
import com.unboundid.ldif.LDIFModifyChangeRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.accessportal.local.layout.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a region's first load leaves behind, started again with the heap that the local run gives. */
@Timeout(180)
class LargeDirectoryTest {

    private static final int ACCOUNTS = 20_000;
    private static final List<String> GROUPS = List.of("everybody", "mail", "network");

    @TempDir
    Path folder;

    @Test
    void twentyThousandAccountsInLargeGroupsStartAgainTwice() throws Exception {
        var files = new DirectoryFixture(folder);
        files.close();
        appendToJournal(folder.resolve("directory"));
        for (int start = 0; start < 2; start++) {
            Process process = startProcess(files);
            try (LDAPConnection identity = connect(files, process)) {
                Entry last = identity.getEntry(user("person" + (ACCOUNTS - 1)), "memberOf", "sAMAccountName");
                assertThat(last.getAttributeValues("memberOf")).hasSize(GROUPS.size());
                assertThat(identity.getEntry(group("everybody"), "member").getAttributeValues("member"))
                        .hasSize(ACCOUNTS);
                identity.modify(
                        group("everybody"), new Modification(ModificationType.DELETE, "member", user("person0")));
                identity.modify(group("everybody"), new Modification(ModificationType.ADD, "member", user("person0")));
            } finally {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        }
    }

    /** As the server itself writes what an import does to it, one change after the other. */
    private static void appendToJournal(Path directory) throws Exception {
        Path journal;
        try (var all = Files.list(directory)) {
            journal = all.filter(file -> file.getFileName().toString().startsWith("journal"))
                    .findFirst()
                    .orElseThrow();
        }
        var change = new Change(Instant.now());
        String password = PasswordHash.of(GOOD).text();
        try (BufferedWriter out = Files.newBufferedWriter(journal, StandardOpenOption.APPEND)) {
            for (String name : GROUPS) {
                Entry group = new Entry(group(name), new Attribute("objectClass", "top", "group"));
                write(out, new LDIFAddChangeRecord(change.completed(group)));
            }
            for (int i = 0; i < ACCOUNTS; i++) {
                Entry account = change.completed(account("person" + i));
                account.setAttribute("unicodePwd", password);
                write(out, new LDIFAddChangeRecord(account));
                write(out, modification(user("person" + i), ModificationType.REPLACE, "userAccountControl", "512"));
                for (String name : GROUPS) {
                    write(out, modification(group(name), ModificationType.ADD, "member", user("person" + i)));
                }
            }
        }
    }

    private static Entry account(String name) {
        return new Entry(
                user(name),
                new Attribute("objectClass", "top", "person", "organizationalPerson", "user"),
                new Attribute("sAMAccountName", name),
                new Attribute("userPrincipalName", name + "@portal.test"),
                new Attribute("employeeNumber", "00000000-0000-4000-8000-" + name),
                new Attribute("displayName", "Förnamn Efternamn " + name),
                new Attribute("givenName", "Förnamn"),
                new Attribute("sn", "Efternamn " + name),
                new Attribute("mail", name + "@example.org"));
    }

    private static LDIFChangeRecord modification(String dn, ModificationType type, String attribute, String value) {
        return new LDIFModifyChangeRecord(dn, new Modification(type, attribute, value));
    }

    private static void write(BufferedWriter out, LDIFChangeRecord record) {
        try {
            out.write(Storage.text(record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process startProcess(DirectoryFixture files) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + DirectoryServer.HEAP_MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                DirectoryServer.class.getName()));
        command.addAll(files.run.arguments());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    /** Waits until the process answers, as long as it lives. */
    private LDAPConnection connect(DirectoryFixture files, Process process) throws Exception {
        while (true) {
            try {
                return files.as(Service.IDENTITY);
            } catch (LDAPException e) {
                assertThat(process.isAlive())
                        .as(() -> "alive; its log: " + read(folder.resolve("log")))
                        .isTrue();
                Thread.sleep(50);
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
