package org.accessportal.order.separations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConflictRuleTest {

    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID BO = new UUID(1, 2);
    private static final UUID SUPPLIERS = new UUID(2, 1);
    private static final UUID PAYMENTS = new UUID(2, 2);
    private static final UUID OTHER = new UUID(2, 3);
    private static final UUID SERVICE = new UUID(2, 4);
    /** The clerk's level brings suppliers, the cashier's payments, and the head's both. */
    private static final Map<LevelOf, Set<UUID>> BROUGHT = Map.of(
            new LevelOf(SERVICE, "clerk"), Set.of(SUPPLIERS),
            new LevelOf(SERVICE, "cashier"), Set.of(PAYMENTS),
            new LevelOf(SERVICE, "head"), Set.of(SUPPLIERS, PAYMENTS));

    private static final UUID LINE = new UUID(3, 1);
    private static final UUID SEPARATION = new UUID(4, 1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @Test
    @DisplayName("PO-9: whoever holds one cannot get the other; others can, and anything else can be had")
    void heldAndWished() {
        List<Held> held = List.of(held(SUPPLIERS, null));
        assertThat(conflicts(held, wish(ANNA, PAYMENTS, null))).containsExactly(List.of(SUPPLIERS));
        assertThat(conflicts(held, wish(BO, PAYMENTS, null))).containsExactly(List.of());
        assertThat(conflicts(held, wish(ANNA, OTHER, null))).containsExactly(List.of());
        assertThat(conflicts(held, wish(ANNA, SUPPLIERS, null))).containsExactly(List.of());
    }

    @Test
    @DisplayName("PO-9: both in the same basket is a conflict of each, for the same person only")
    void bothWished() {
        assertThat(conflicts(List.of(), wish(ANNA, PAYMENTS, null), wish(ANNA, SUPPLIERS, null)))
                .containsExactly(List.of(SUPPLIERS), List.of(PAYMENTS));
        assertThat(conflicts(List.of(), wish(ANNA, PAYMENTS, null), wish(BO, SUPPLIERS, null)))
                .containsExactly(List.of(), List.of());
    }

    @Test
    @DisplayName("PO-9: of two in the same basket, the one that is asked for as an exception bears it")
    void oneIsTheException() {
        assertThat(conflicts(List.of(), asked(PAYMENTS, MONDAY.plusDays(9)), wish(ANNA, SUPPLIERS, null)))
                .containsExactly(List.of(SUPPLIERS), List.of());
    }

    @Test
    @DisplayName("PO-9: days that do not meet are no conflict; the last day of one and the first of the other do meet")
    void daysThatMeet() {
        assertThat(conflicts(List.of(held(SUPPLIERS, MONDAY.minusDays(1))), wish(ANNA, PAYMENTS, null)))
                .containsExactly(List.of());
        assertThat(conflicts(List.of(held(SUPPLIERS, MONDAY)), wish(ANNA, PAYMENTS, null)))
                .containsExactly(List.of(SUPPLIERS));
    }

    @Test
    @DisplayName(
            "PO-9: what the same order ends before the other begins is no conflict, unless it is had in another way too")
    void endedInTheSameOrder() {
        var ended = Map.of(LINE, MONDAY.minusDays(1));
        var byLine = new Held(ANNA, SUPPLIERS, new Days(null, null), List.of(LINE));
        var byPolicy = new Held(ANNA, SUPPLIERS, new Days(null, null), List.of());
        Wish wish = wish(ANNA, PAYMENTS, null);
        assertThat(conflicts(situation(null, List.of(byLine), List.of(), ended), wish))
                .containsExactly(List.of());
        assertThat(conflicts(situation(null, List.of(byLine, byPolicy), List.of(), ended), wish))
                .containsExactly(List.of(SUPPLIERS));
        assertThat(conflicts(situation(null, List.of(byLine), List.of(), Map.of(LINE, MONDAY)), wish))
                .containsExactly(List.of(SUPPLIERS));
    }

    @Test
    @DisplayName("PO-9: an exception covers its own days, and ends with its line, also when another takes its place")
    void coveredByAnException() {
        LocalDate last = MONDAY.plusDays(30);
        var excepted = List.of(new Excepted(LINE, SEPARATION, ANNA, new Days(MONDAY, last)));
        List<Held> untilThen = List.of(held(SUPPLIERS, last));
        List<Held> longer = List.of(held(SUPPLIERS, null));
        assertThat(conflicts(situation(null, untilThen, excepted, Map.of()), wish(ANNA, PAYMENTS, null)))
                .containsExactly(List.of());
        assertThat(conflicts(situation(null, longer, excepted, Map.of()), wish(ANNA, PAYMENTS, null)))
                .containsExactly(List.of(SUPPLIERS));
        assertThat(conflicts(situation(null, longer, excepted, Map.of()), wish(ANNA, PAYMENTS, last)))
                .containsExactly(List.of());
        var inItsPlace = new Wish(ANNA, PAYMENTS, null, new Days(MONDAY, last), LINE, false);
        assertThat(conflicts(situation(null, untilThen, excepted, Map.of()), inItsPlace))
                .containsExactly(List.of(SUPPLIERS));
    }

    @Test
    @DisplayName("PO-9: that of an administration is for whoever works there too")
    void ofAnAdministration() {
        List<Held> held = List.of(held(SUPPLIERS, null));
        Wish wish = wish(ANNA, PAYMENTS, null);
        assertThat(conflicts(situation("210", held, List.of(), Map.of()), wish)).containsExactly(List.of(SUPPLIERS));
        assertThat(conflicts(situation("310", held, List.of(), Map.of()), wish)).containsExactly(List.of());
    }

    @Test
    @DisplayName("PO-9: what comes along with a level counts as wished for, also beside another wish of the basket")
    void broughtByALevel() {
        assertThat(conflicts(List.of(held(SUPPLIERS, null)), level("cashier", null)))
                .containsExactly(List.of(SUPPLIERS));
        assertThat(conflicts(List.of(held(SUPPLIERS, null)), level("clerk", null)))
                .containsExactly(List.of());
        assertThat(conflicts(List.of(), level("cashier", null), wish(ANNA, SUPPLIERS, null)))
                .containsExactly(List.of(SUPPLIERS), List.of(PAYMENTS));
    }

    @Test
    @DisplayName("PO-9: a level that brings both is a conflict by itself")
    void levelThatBringsBoth() {
        assertThat(conflicts(List.of(), level("head", null)))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }

    @Test
    @DisplayName("PO-9: another level takes the place of the former, whose groups go")
    void anotherLevel() {
        List<Held> held = List.of(new Held(ANNA, SUPPLIERS, new Days(null, null), List.of(LINE)));
        assertThat(conflicts(held, level("cashier", LINE))).containsExactly(List.of());
        assertThat(conflicts(held, level("cashier", null))).containsExactly(List.of(SUPPLIERS));
    }

    private static Wish level(String level, @Nullable UUID former) {
        return new Wish(ANNA, SERVICE, level, new Days(MONDAY, null), former, false);
    }

    private static Wish wish(UUID person, UUID resource, @Nullable LocalDate to) {
        return new Wish(person, resource, null, new Days(MONDAY, to), null, false);
    }

    private static Wish asked(UUID resource, LocalDate to) {
        return new Wish(ANNA, resource, null, new Days(MONDAY, to), null, true);
    }

    private static Held held(UUID resource, @Nullable LocalDate to) {
        return new Held(ANNA, resource, new Days(null, to), List.of());
    }

    private static List<List<UUID>> conflicts(List<Held> held, Wish... wishes) {
        return conflicts(situation(null, held, List.of(), Map.of()), wishes);
    }

    /** Of every wish, the resources that it conflicts with. */
    private static List<List<UUID>> conflicts(Situation there, Wish... wishes) {
        return ConflictRule.of(List.of(wishes), there).stream()
                .map(found -> found.stream().map(Conflict::otherResourceId).toList())
                .toList();
    }

    private static Situation situation(
            @Nullable String administration, List<Held> held, List<Excepted> excepted, Map<UUID, LocalDate> endings) {
        var pair = new SeparatedPair(SEPARATION, administration, SUPPLIERS, PAYMENTS, "Isär", "Därför");
        return new Situation(List.of(pair), BROUGHT, Map.of(ANNA, Set.of("210", "220")), held, excepted, endings);
    }
}
