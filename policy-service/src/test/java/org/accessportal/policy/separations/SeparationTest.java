package org.accessportal.policy.separations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.events.Revision;
import org.accessportal.platform.problem.Problem;
import org.accessportal.policy.PolicyProblem;
import org.accessportal.policy.separations.SeparationView.Action;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SeparationTest {

    private static final UUID ORGANIZATION = new UUID(1, 1);
    private static final UUID SUPPLIERS = new UUID(2, 1);
    private static final UUID PAYMENTS = new UUID(2, 2);
    private static final UUID ADMINISTRATOR = new UUID(3, 1);
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    @Test
    @DisplayName("PO-9: two different resources are kept apart; one is not kept apart from itself")
    void twoDifferentResources() {
        assertThat(Separation.view(List.of(made(null)), true).actions()).containsExactly(Action.END);
        refusedAs(
                PolicyProblem.SAME_RESOURCE,
                () -> Separation.make(ORGANIZATION, body(null, SUPPLIERS, "Samma"), ADMINISTRATOR, NOW));
    }

    @Test
    @DisplayName("PO-9: several against several are every pair once, known together; a resource is on one side only")
    void severalAgainstSeveral() {
        UUID orders = new UUID(2, 3);
        var wanted = new SeparationBody(
                null, List.of(SUPPLIERS, orders, orders), List.of(PAYMENTS), "Isär", "Ingen betalar till sig själv");
        List<Separation> made = Separation.make(ORGANIZATION, wanted, ADMINISTRATOR, NOW);
        assertThat(made)
                .extracting(Separation::ruleId)
                .hasSize(2)
                .containsOnly(made.getFirst().ruleId());
        assertThat(Separation.view(made, true).oneResourceIds()).containsExactly(SUPPLIERS, orders);
        made.getFirst().end("Ny rutin", ADMINISTRATOR, NOW);
        assertThat(Separation.view(made, true).ending()).isNull();
        var onBoth = new SeparationBody(
                null, List.of(SUPPLIERS), List.of(PAYMENTS, SUPPLIERS), "Isär", "Ingen betalar till sig själv");
        refusedAs(PolicyProblem.SAME_RESOURCE, () -> Separation.make(ORGANIZATION, onBoth, ADMINISTRATOR, NOW));
    }

    @Test
    @DisplayName("PO-9: a separation is ended once, with who, when and why, and is told as ended with a later revision")
    void endedOnce() {
        Separation separation = made("210");
        assertThat(separation.published(new Revision(0, separation.revision())).ended())
                .isFalse();
        separation.end(" Ny rutin ", ADMINISTRATOR, NOW);
        assertThat(Separation.view(List.of(separation), true).ending())
                .isEqualTo(new SeparationView.Ending(ADMINISTRATOR, NOW, "Ny rutin"));
        assertThat(Separation.view(List.of(separation), true).actions()).isEmpty();
        assertThat(separation.published(new Revision(0, separation.revision())).ended())
                .isTrue();
        assertThat(separation.revision()).isEqualTo(2);
        refusedAs(PolicyProblem.SEPARATION_ENDED, () -> separation.end("igen", ADMINISTRATOR, NOW));
    }

    @Test
    @DisplayName("ID-1: its words, which everybody may read, name nobody by personnummer")
    void noPersonnummer() {
        refusedAs(
                PolicyProblem.PERSONNUMMER_IN_TEXT,
                () -> Separation.make(ORGANIZATION, body(null, PAYMENTS, "För 19900101-9802"), ADMINISTRATOR, NOW));
        Separation separation = made(null);
        refusedAs(PolicyProblem.PERSONNUMMER_IN_TEXT, () -> separation.end("För 19900101-9802", ADMINISTRATOR, NOW));
        assertThat(separation.isEnded()).isFalse();
    }

    @Test
    @DisplayName("PO-9: that of an administration is for who works there, that of the organization for everybody")
    void whomItIsFor() {
        assertThat(made("210").pair().isFor(Set.of("310", "210"))).isTrue();
        assertThat(made("210").pair().isFor(Set.of("310"))).isFalse();
        assertThat(made(null).pair().isFor(Set.of())).isTrue();
        assertThat(made("210").pair().concerns("310")).isFalse();
        assertThat(made("210").pair().concerns(null)).isTrue();
        assertThat(made(null).pair().concerns("310")).isTrue();
    }

    private static void refusedAs(PolicyProblem problem, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }

    private static Separation made(@Nullable String administration) {
        return Separation.make(ORGANIZATION, body(administration, PAYMENTS, "Lägga upp och betala"), ADMINISTRATOR, NOW)
                .getFirst();
    }

    private static SeparationBody body(@Nullable String administration, UUID other, String name) {
        return new SeparationBody(
                administration, List.of(SUPPLIERS), List.of(other), name, "Ingen betalar till sig själv");
    }
}
