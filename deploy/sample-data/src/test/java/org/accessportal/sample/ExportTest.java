package org.accessportal.sample;

import static org.accessportal.sample.SampleFixture.TODAY;
import static org.accessportal.sample.SampleFixture.days;
import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

    private static SampleFixture region;

    @BeforeAll
    static void exportTheRegion() throws Exception {
        region = SampleFixture.of(Organizations.REGION);
    }

    @Test
    void sameSeedAndDayGiveTheSameFileAndAnotherSeedOtherPeople() throws Exception {
        String first = SampleFixture.text(Organizations.REGION, 1, TODAY);
        assertThat(SampleFixture.text(Organizations.REGION, 1, TODAY)).isEqualTo(first);
        assertThat(SampleFixture.text(Organizations.REGION, 2, TODAY)).isNotEqualTo(first);
    }

    @Test
    void organizationsHaveTheirSizes() throws Exception {
        assertThat(region.people()).hasSize(2_000);
        assertThat(SampleFixture.of(Organizations.SOCIAL).people()).hasSize(420);
        assertThat(SampleFixture.of(Organizations.PROVIDERS)
                        .units()
                        .filter(unit -> "provider".equals(unit.getAttributeValue("hsaBusinessType"))))
                .hasSizeGreaterThan(10)
                .allMatch(unit ->
                        unit.getDN().contains("egen regi") || unit.getDN().contains("Solgläntan"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 700, 12_000})
    void anySizeIsPossible(int people) throws Exception {
        assertThat(SampleFixture.of(Organizations.REGION.withPeople(people)).people())
                .hasSize(people);
    }

    @Test
    void linesAreFoldedAndOtherLettersCoded() throws Exception {
        String text = SampleFixture.text(Organizations.REGION, 1, TODAY);
        assertThat(text.lines()).allMatch(line -> line.length() <= 76);
        assertThat(text.chars()).allMatch(c -> c < 128);
    }

    @Test
    void parentsComeBeforeChildrenAndNamesAreUnique() throws Exception {
        Set<DN> known = new HashSet<>();
        for (Entry entry : region.entries()) {
            DN dn = entry.getParsedDN();
            assertThat(known.add(dn)).as("%s", dn).isTrue();
            if (dn.getParent() != null) {
                assertThat(known).contains(dn.getParent());
            }
        }
    }

    @Test
    void hsaIdsAreWellFormedAndUnique() {
        List<String> ids = region.entries().stream()
                .filter(entry -> entry.hasAttribute("hsaIdentity"))
                .map(entry -> entry.getAttributeValue("hsaIdentity"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("SE\\d{10}-[A-Za-z0-9]+"));
        assertThat(ids).allMatch(id -> id.length() <= 31);
    }

    @Test
    void engagementsPointToUnitsThatExist() {
        Map<String, String> units =
                region.units().collect(Collectors.toMap(unit -> unit.getAttributeValue("hsaIdentity"), Entry::getDN));
        assertThat(region.engagements())
                .allMatch(engagement -> engagement
                        .getAttributeValue("vgrStrukturPerson")
                        .equals(units.get(engagement.getAttributeValue("vgrOrgRel"))));
    }

    @Test
    void everySituationIsThere() {
        assertSomebody("coming within days", all -> all.size() == 1 && between(all.get(0), "hsaStartDate", 1, 14));
        assertSomebody("starting today", all -> all.size() == 1 && between(all.get(0), "hsaStartDate", 0, 0));
        assertSomebody("ending within days", all -> all.size() == 1 && between(all.get(0), "hsaEndDate", 1, 14));
        assertSomebody("ended", all -> all.stream().allMatch(one -> between(one, "hsaEndDate", -9_999, -1)));
        assertSomebody("several at once", all -> all.size() == 2 && all.stream().allMatch(ExportTest::isCurrent));
        assertSomebody(
                "gap",
                all -> all.size() == 2
                        && between(all.get(0), "hsaEndDate", -20, -2)
                        && between(all.get(1), "hsaStartDate", 2, 14));
        assertSomebody(
                "renewed without a gap",
                all -> all.size() == 2
                        && between(all.get(0), "hsaEndDate", -1, -1)
                        && between(all.get(1), "hsaStartDate", 0, 0));
        assertSomebody(
                "returned after years",
                all -> all.size() == 2 && between(all.get(0), "hsaEndDate", -9_999, -400) && isCurrent(all.get(1)));
        assertSomebody("away", all -> between(all.get(0), "vgrAbsenceStartDate", -30, 0));
        assertSomebody(
                "two primaries",
                all -> all.size() == 2 && all.stream().allMatch(one -> one.hasAttribute("vgrPrimaryEmpl")));
        assertThat(region.people().filter(person -> "J".equals(person.getAttributeValue("vgrSecrMark"))))
                .hasSizeGreaterThan(3);
    }

    @Test
    void nobodyEndsBeforeTheBeginning() {
        assertThat(region.engagements().filter(engagement -> engagement.hasAttribute("hsaEndDate")))
                .allMatch(engagement -> days(engagement, "hsaStartDate") <= days(engagement, "hsaEndDate"));
    }

    @Test
    void managersHaveTheFaultsThatCataloguesHave() {
        Map<String, String> managerOf = new HashMap<>();
        for (Entry engagement : region.engagements().toList()) {
            String person = engagement.getDN().replaceFirst("^cn=[0-9]+,cn=([^,]+),.*$", "$1");
            managerOf.put(person, String.valueOf(engagement.getAttributeValue("vgrEmployeeManager")));
        }
        assertThat(managerOf.entrySet())
                .as("themselves")
                .anyMatch(one -> one.getKey().equals(one.getValue()));
        assertThat(managerOf.entrySet())
                .as("in a circle")
                .anyMatch(one ->
                        !one.getKey().equals(one.getValue()) && one.getKey().equals(managerOf.get(one.getValue())));
        assertThat(managerOf.values()).contains("*", "null", "saknas999");
        assertThat(region.units()).anyMatch(unit -> !unit.hasAttribute("vgrObjectManagers"));
        assertThat(region.units())
                .anyMatch(unit -> unit.getAttributeValues("vgrObjectManagers") != null
                        && unit.getAttributeValues("vgrObjectManagers").length == 2);
    }

    private static void assertSomebody(String who, Predicate<List<Entry>> situation) {
        assertThat(region.engagementsByPerson()).as(who).anyMatch(situation);
    }

    private static boolean between(Entry entry, String attribute, int from, int to) {
        Integer days = days(entry, attribute);
        return days != null && from <= days && days <= to;
    }

    private static boolean isCurrent(Entry engagement) {
        return days(engagement, "hsaStartDate") <= 0
                && (days(engagement, "hsaEndDate") == null || days(engagement, "hsaEndDate") >= 0);
    }
}
