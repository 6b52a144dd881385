package org.accessportal.policy.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.policy.criteria.Criterion;
import org.accessportal.policy.evaluation.Engagement;
import org.accessportal.policy.evaluation.People;
import org.accessportal.policy.evaluation.Population;
import org.accessportal.policy.evaluation.Rule;
import org.accessportal.policy.evaluation.UnitTree;
import org.accessportal.policy.policies.ActivePolicy;
import org.accessportal.policy.policies.Changeover;
import org.accessportal.policy.policies.KnownResource;
import org.accessportal.policy.policies.PolicyGrant;
import org.accessportal.policy.separations.SeparatedPair;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final UUID ORGANIZATION = new UUID(0, 1);
    private static final UUID ACCOUNT = new UUID(1, 1);
    private static final UUID GROUP = new UUID(1, 2);
    private static final UUID UNPRICED = new UUID(1, 3);
    private static final UUID CHANGED = new UUID(2, 1);
    private static final UUID OTHER = new UUID(2, 2);
    private static final UUID SEPARATION = new UUID(4, 1);
    private static final UUID NURSE = new UUID(3, 1);
    private static final UUID DOCTOR = new UUID(3, 2);
    private static final Map<UUID, KnownResource> CATALOGUE = Map.of(
            ACCOUNT, new KnownResource(ACCOUNT, true, List.of("bas", "plus"), false, 10_000L, Map.of()),
            GROUP, new KnownResource(GROUP, false, List.of(), false, 2_500L, Map.of()),
            UNPRICED, new KnownResource(UNPRICED, false, List.of(), false, null, Map.of()));

    private final Population population = new Population(new UnitTree(List.of()));

    @BeforeEach
    void nurseAndDoctor() {
        population.put(
                NURSE, List.of(engagement(NURSE, 1, "210", "USK", false), engagement(NURSE, 2, "310", "SSK", true)));
        population.put(DOCTOR, List.of(engagement(DOCTOR, 3, "210", "LAK", true)));
    }

    @Test
    @DisplayName("PO-6: the list behind every number says what each person gains, loses and on which level")
    void peopleBehindTheNumbers() {
        ActivePolicy now = policy(CHANGED, 1, "LAK", new PolicyGrant(ACCOUNT, "bas"), new PolicyGrant(GROUP, null));
        ActivePolicy other = policy(OTHER, 1, "SSK", new PolicyGrant(ACCOUNT, "bas"));
        ActivePolicy next = policy(CHANGED, 2, "SSK", new PolicyGrant(ACCOUNT, "plus"));

        Comparison comparison = comparison(List.of(), next, now, other);
        Changes changes = comparison.changes();
        assertThat(ids(EffectList.MATCHED.of(changes))).containsExactly(NURSE);
        assertThat(ids(changes.concerned())).containsExactly(NURSE, DOCTOR);
        List<PersonEffect> people = comparison.each(ids(changes.concerned()));
        assertThat(people.getFirst().changesLevel())
                .containsExactly(new PersonEffect.LevelChange(ACCOUNT, "bas", "plus"));
        assertThat(people.getFirst().gains()).isEmpty();
        assertThat(people.getLast().loses())
                .containsExactly(new PolicyGrant(ACCOUNT, "bas"), new PolicyGrant(GROUP, null));
    }

    @Test
    @DisplayName("PO-6: counts and monthly cost add up over administrations, each person in that of the primary one")
    void countsByAdministration() {
        ActivePolicy now = policy(CHANGED, 1, "LAK", new PolicyGrant(ACCOUNT, "bas"), new PolicyGrant(GROUP, null));
        ActivePolicy next = policy(CHANGED, 2, "USK", new PolicyGrant(ACCOUNT, "plus"));

        Effect effect = effect(next, now);

        assertThat(effect)
                .isEqualTo(new Effect(
                        1,
                        1,
                        1,
                        0,
                        2,
                        -2_500,
                        true,
                        List.of(),
                        List.of(
                                new Effect.Part("210", 0, 0, 1, 0, -12_500),
                                new Effect.Part("310", 1, 1, 0, 0, 10_000))));
    }

    @Test
    @DisplayName("PO-6: a person who is concerned twice over counts once against the limit")
    void concernedCountsPeople() {
        ActivePolicy now = policy(CHANGED, 1, "LAK", new PolicyGrant(ACCOUNT, "bas"));
        ActivePolicy next = policy(CHANGED, 2, "LAK", new PolicyGrant(ACCOUNT, "plus"), new PolicyGrant(GROUP, null));

        Effect effect = effect(next, now);

        assertThat(effect.gains() + effect.changesLevel()).isEqualTo(2);
        assertThat(effect.concerned()).isEqualTo(1);
    }

    @Test
    @DisplayName("PO-6: a cost that rests on a price nobody has told says so")
    void unknownPrice() {
        assertThat(effect(policy(CHANGED, 1, "LAK", new PolicyGrant(UNPRICED, null)))
                        .costKnown())
                .isFalse();
        assertThat(effect(policy(CHANGED, 1, "LAK", new PolicyGrant(GROUP, null)))
                        .costKnown())
                .isTrue();
    }

    @Test
    @DisplayName("PO-9: who would be given both by this policy and another is counted; others are not")
    void separatedByTwoPolicies() {
        ActivePolicy other = policy(OTHER, 1, "LAK", new PolicyGrant(GROUP, null));
        ActivePolicy next = policy(CHANGED, 1, "LAK", new PolicyGrant(ACCOUNT, "bas"));

        assertThat(conflicts(next, null, other)).containsExactly(conflict(1, false));
        assertThat(conflicts(policy(CHANGED, 1, "SSK", new PolicyGrant(ACCOUNT, "bas")), null, other))
                .isEmpty();
    }

    @Test
    @DisplayName("PO-9: a separation of an administration is for whoever works there too, and for nobody else")
    void separatedWithinAnAdministration() {
        ActivePolicy both = policy(CHANGED, 1, "SSK", new PolicyGrant(ACCOUNT, "bas"), new PolicyGrant(GROUP, null));

        assertThat(conflicts(both, "210")).containsExactly(conflict(1, true));
        assertThat(conflicts(both, "999")).containsExactly(conflict(0, true));
    }

    private List<Effect.Conflict> conflicts(
            ActivePolicy next, @Nullable String administration, ActivePolicy... active) {
        var pair = new SeparatedPair(SEPARATION, administration, ACCOUNT, GROUP, "Isär", "Därför");
        List<SeparatedPair> separated = List.of(pair);
        boolean both = next.resources().size() == 2;
        Changes changes = comparison(separated, next, active).changes();
        return effect(changes, List.of(Effect.Conflict.of(pair, both, changes))).conflicts();
    }

    private static Effect.Conflict conflict(long people, boolean byItself) {
        return new Effect.Conflict(SEPARATION, "Isär", "Därför", ACCOUNT, GROUP, people, byItself);
    }

    private Effect effect(ActivePolicy next, ActivePolicy... active) {
        return effect(comparison(List.of(), next, active).changes(), List.of());
    }

    private Effect effect(Changes changes, List<Effect.Conflict> conflicts) {
        People all = changes.matched().and(changes.concerned());
        return Effect.of(changes, population.byAdministration(all, TODAY), conflicts, CATALOGUE);
    }

    private List<UUID> ids(People people) {
        return population.ids(people, 0, Integer.MAX_VALUE);
    }

    private Comparison comparison(List<SeparatedPair> separated, ActivePolicy next, ActivePolicy... active) {
        var changeover = new Changeover(next.rule().policyId(), null, List.of(next), List.of(next.rule()));
        return new Comparison(changeover, List.of(active), CATALOGUE, separated, population, TODAY);
    }

    private static ActivePolicy policy(UUID id, int version, String title, PolicyGrant... grants) {
        var rule = Rule.of(id, version, null, false, new Criterion.Title(List.of(title)));
        return new ActivePolicy(ORGANIZATION, rule, List.of(grants));
    }

    private static Engagement engagement(
            UUID identity, int number, String administration, @Nullable String title, boolean primary) {
        return new Engagement(
                new UUID(4, number),
                identity,
                new UUID(5, 1),
                administration,
                null,
                title,
                null,
                null,
                null,
                null,
                primary);
    }
}
