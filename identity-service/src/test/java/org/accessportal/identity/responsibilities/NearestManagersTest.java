package org.accessportal.identity.responsibilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.accessportal.identity.responsibilities.NearestManagers.Found;
import org.accessportal.identity.responsibilities.NearestManagers.Subject;
import org.accessportal.identity.responsibilities.NearestManagers.UnitManagers;
import org.accessportal.platform.events.ResponsibilityState.Via;
import org.junit.jupiter.api.Test;

/** RO-8: who the nearest manager of an engagement is. */
class NearestManagersTest {

    private static final UUID WARD = id("ward");
    private static final UUID CLINIC = id("clinic");
    private static final UUID HOSPITAL = id("hospital");

    private final List<Subject> subjects = new ArrayList<>();
    private final List<UnitManagers> units = new ArrayList<>();
    private final Set<UUID> active = new TreeSet<>();

    @Test
    void lineManagerComesFirst() {
        Subject nurse = employed("nurse", "boss");
        works("boss");
        unit(WARD, null, "somebody");
        assertThat(found(nurse)).isEqualTo(new Found(id("boss"), Via.LINE_MANAGER));
    }

    @Test
    void engagementResponsibleComesNext() {
        Subject consultant = new Subject(id("e"), id("consultant"), WARD, null, id("responsible"), false);
        subjects.add(consultant);
        works("responsible");
        assertThat(found(consultant)).isEqualTo(new Found(id("responsible"), Via.ENGAGEMENT_RESPONSIBLE));
    }

    @Test
    void unitsManagersStandInWhenTheLineManagerIsUnknown() {
        Subject nurse = employed("nurse", null);
        unit(WARD, CLINIC, "head");
        works("head");
        assertThat(found(nurse)).isEqualTo(new Found(id("head"), Via.UNIT_MANAGER));
    }

    @Test
    void unitAboveStandsInWhenTheUnitHasNobody() {
        Subject nurse = employed("nurse", null);
        unit(WARD, CLINIC);
        unit(CLINIC, HOSPITAL);
        unit(HOSPITAL, null, "director");
        works("director");
        assertThat(found(nurse)).isEqualTo(new Found(id("director"), Via.UNIT_ABOVE));
    }

    @Test
    void nobodyIsTheirOwnManager() {
        Subject head = employed("head", "head");
        unit(WARD, CLINIC, "head");
        unit(CLINIC, null, "director");
        works("head");
        works("director");
        assertThat(found(head)).isEqualTo(new Found(id("director"), Via.UNIT_ABOVE));
    }

    @Test
    void managerWithoutARunningEngagementIsPassedOver() {
        Subject nurse = employed("nurse", "retired");
        unit(WARD, null, "head");
        works("head");
        assertThat(found(nurse)).isEqualTo(new Found(id("head"), Via.UNIT_MANAGER));
    }

    @Test
    void peopleWhoManageEachOtherAreNobodysNearestManager() {
        Subject one = employed("one", "other");
        Subject other = employed("other", "one");
        works("one");
        works("other");
        unit(WARD, CLINIC, "one", "other");
        unit(CLINIC, null, "director");
        works("director");
        assertThat(found(one).managerId()).isEqualTo(id("director"));
        assertThat(found(other).managerId()).isEqualTo(id("director"));
    }

    @Test
    void longCircleIsSeenToo() {
        Subject a = employed("a", "b");
        employed("b", "c");
        employed("c", "a");
        List.of("a", "b", "c").forEach(this::works);
        assertThat(found(a)).isEqualTo(new Found(null, Via.SIS_FUNCTION));
    }

    @Test
    void somebodyOutsideTheCircleKeepsTheirManagerInIt() {
        employed("a", "b");
        employed("b", "a");
        Subject nurse = employed("nurse", "a");
        works("a");
        assertThat(found(nurse)).isEqualTo(new Found(id("a"), Via.LINE_MANAGER));
    }

    @Test
    void treeThatBitesItsTailEnds() {
        Subject nurse = employed("nurse", null);
        unit(WARD, CLINIC);
        unit(CLINIC, WARD);
        assertThat(found(nurse)).isEqualTo(new Found(null, Via.SIS_FUNCTION));
    }

    /** ID-9: a stand-in after a fault in the data sees nobody protected. */
    @Test
    void protectedPersonGetsNoStandInAfterAFaultInTheData() {
        Subject hidden = new Subject(id("e"), id("hidden"), WARD, null, null, true);
        subjects.add(hidden);
        unit(WARD, null, "head");
        works("head");
        assertThat(found(hidden)).isEqualTo(new Found(null, Via.SIS_FUNCTION));
    }

    private Subject employed(String person, String manager) {
        var subject = new Subject(
                id("engagement of " + person), id(person), WARD, manager == null ? null : id(manager), null, false);
        subjects.add(subject);
        return subject;
    }

    private void works(String person) {
        active.add(id(person));
    }

    private void unit(UUID unit, UUID parent, String... managers) {
        units.add(new UnitManagers(
                unit,
                parent,
                java.util.Arrays.stream(managers).map(NearestManagersTest::id).toList()));
    }

    private Found found(Subject subject) {
        return new NearestManagers(subjects, units, active).of(subject);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
