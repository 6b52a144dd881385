package org.accessportal.faults.expected;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.accessportal.faults.expected.Expectation.Account;
import org.accessportal.faults.expected.Expectation.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One person whose engagements change from file to file; the manager has none that gives anything. */
class ExpectationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private Expectation expectation;

    @BeforeEach
    void policies() throws Exception {
        Files.writeString(folder.resolve("resources-o.json"), """
                [{"code":"u","kind":"USER_SERVICE","levels":[{"code":"bas","rank":1},{"code":"plus","rank":2}],
                  "graceDays":0,"gapDays":30},
                 {"code":"g","kind":"GROUP","levels":[],"graceDays":0,"gapDays":30}]
                """);
        Files.writeString(folder.resolve("policies-o.json"), """
                [{"administrationCode":"1","criteria":{"criteria":[{"type":"primary"},{"type":"title","codes":["t"]}]},
                  "resources":[{"resourceCode":"u","level":"bas"}]},
                 {"administrationCode":"1","criteria":{"criteria":[{"type":"title","codes":["t"]}]},
                  "resources":[{"resourceCode":"g"}]}]
                """);
        expectation = new Expectation(PolicyBook.read(folder, "o"), TODAY);
    }

    /** PW-1, RO-8. */
    @Test
    void runningEngagementGivesAnAccountAndTellsTheManager() throws Exception {
        follow(engagement("1", -9, null));
        assertThat(held("u")).isEqualTo(new Held("bas", "ACTIVE", TODAY.minusDays(9), null));
        assertThat(account()).isEqualTo(new Account(true, java.util.Set.of("g")));
        assertThat(expectation.notices()).containsExactly(new Notice("anna", 1, "boss"));
    }

    /** PO-3. */
    @Test
    void comingEngagementIsPlannedAndTellsNobody() throws Exception {
        follow(engagement("1", 3, null));
        assertThat(held("u").status()).isEqualTo("PLANNED");
        assertThat(account().enabled()).isFalse();
        assertThat(expectation.notices()).isEmpty();
    }

    /** PO-5: frozen between two that are known, and told again when it thaws. */
    @Test
    void gapFreezesAndThawingIsAnActivationOfItsOwn() throws Exception {
        follow(engagement("1", -9, null));
        follow(engagement("1", -9, -1) + engagement("2", 5, null));
        assertThat(held("u").status()).isEqualTo("FROZEN");
        assertThat(account()).isEqualTo(new Account(false, java.util.Set.of("g")));
        follow(engagement("1", -9, -1) + engagement("2", 0, null));
        assertThat(expectation.notices()).contains(new Notice("anna", 2, "boss"));
    }

    /** PW-2: nothing has ended in between. */
    @Test
    void renewalUnderAnotherNumberKeepsTheAccount() throws Exception {
        follow(engagement("1", -9, null));
        follow(engagement("2", 0, null));
        assertThat(held("u")).isEqualTo(new Held("bas", "ACTIVE", TODAY, null));
        assertThat(expectation.notices()).hasSize(1);
    }

    /** ID-5: what the file has not any more ended yesterday. */
    @Test
    void whoeverIsGoneFromTheFileHasLostEverything() throws Exception {
        follow(engagement("1", -9, null));
        follow("");
        assertThat(held("g")).isEqualTo(new Held(null, "ENDED", TODAY.minusDays(9), TODAY.minusDays(1)));
        assertThat(account()).isEqualTo(new Account(false, java.util.Set.of()));
    }

    private Held held(String resource) {
        return expectation.held().get("anna").get(resource);
    }

    private Account account() {
        return expectation.accounts().get("anna");
    }

    private void follow(String engagements) throws Exception {
        Path file = folder.resolve("file.ldif");
        Files.writeString(
                file,
                "version: 1\n\n" + person("boss") + engagement("boss", "9", "other", -9, null)
                        + (engagements.isEmpty() ? "" : person("anna") + engagements));
        expectation.follow(Catalogue.read(file));
    }

    private static String person(String name) {
        return """
                dn: cn=%s,ou=Personal,o=x
                objectClass: vgrUser
                vgr-id: %s

                """.formatted(name, name);
    }

    private static String engagement(String number, int start, Integer end) {
        return engagement("anna", number, "t", start, end);
    }

    private static String engagement(String person, String number, String title, int start, Integer end) {
        String last = end == null ? "" : "hsaEndDate: " + day(end) + "\n";
        return """
                dn: cn=%2$s,cn=%1$s,ou=Personal,o=x
                objectClass: vgrAnstallning
                cn: %2$s
                vgrStrukturPerson: ou=e,ou=Org,o=x
                vgrAO3kod: 1
                paTitleCode: %3$s
                vgrPrimaryEmpl: PRIA
                vgrEmployeeManager: boss
                hsaStartDate: %4$s
                %5$s
                """.formatted(person, number, title, day(start), last);
    }

    private static String day(int offset) {
        return TODAY.plusDays(offset).format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z";
    }
}
