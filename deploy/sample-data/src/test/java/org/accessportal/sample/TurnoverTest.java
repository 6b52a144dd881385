package org.accessportal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.LDIFReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnoverTest {

    private static final SampleData.Sequel SEQUEL = new SampleData.Sequel(1_000, 100, 4);

    @TempDir
    Path folder;

    private SampleData sample;

    @BeforeEach
    void open() {
        sample = new SampleData(folder, 7, SampleFixture.TODAY);
    }

    @Test
    void anyExportCanBeMadeAloneAndIsAlwaysTheSame() throws Exception {
        byte[] first = Files.readAllBytes(sample.writeExport(SEQUEL, 3));
        sample.writeExport(SEQUEL, 0);
        assertThat(Files.readAllBytes(sample.writeExport(SEQUEL, 3))).isEqualTo(first);
    }

    @Test
    void peopleComeGoAndChangeFromEachExportToTheNext() throws Exception {
        Map<String, Entry> before = entries(0);
        assertThat(people(before)).isBetween(950L, 1_050L);
        for (int export = 1; export < 4; export++) {
            Map<String, Entry> after = entries(export);
            assertThat(people(after)).isGreaterThan(people(before) + 50);
            assertThat(before.keySet()).anyMatch(dn -> !after.containsKey(dn));
            assertThat(changed(before, after)).isGreaterThan(20);
            before.clear();
            before.putAll(after);
        }
    }

    @Test
    void noExportEndsSoMuchThatItWouldBeHeld() throws Exception {
        Map<String, Entry> before = entries(0);
        Map<String, Entry> after = entries(1);
        long engagements = before.size() - people(before);
        assertThat(before.keySet().stream().filter(dn -> !after.containsKey(dn)).count())
                .isLessThan(engagements / 20);
    }

    private static long changed(Map<String, Entry> before, Map<String, Entry> after) {
        return before.entrySet().stream()
                .filter(entry -> after.containsKey(entry.getKey()))
                .filter(entry -> !after.get(entry.getKey()).equals(entry.getValue()))
                .count();
    }

    private static long people(Map<String, Entry> entries) {
        return entries.values().stream()
                .filter(entry -> entry.hasObjectClass("vgrUser"))
                .count();
    }

    private Map<String, Entry> entries(int export) throws Exception {
        Map<String, Entry> entries = new HashMap<>();
        try (var reader = new LDIFReader(sample.writeExport(SEQUEL, export).toFile())) {
            for (Entry entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
                if (entry.getDN().contains("ou=Personal")) {
                    entries.put(entry.getDN(), entry);
                }
            }
        }
        return entries;
    }
}
