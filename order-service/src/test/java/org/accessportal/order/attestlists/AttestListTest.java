package org.accessportal.order.attestlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.accessportal.order.attestlists.AttestListBody.Attester;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AttestListTest {

    private static final UUID ANN = new UUID(0, 1);
    private static final UUID BO = new UUID(0, 2);
    private static final UUID CIA = new UUID(0, 3);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 21);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 10);

    @Test
    @DisplayName("RO-9: an attester's substitutes stand in, and nobody where none is named")
    void substitutesStandIn() {
        assertThat(standIns(attester(ANN, 5000L, null, null, BO, CIA))).containsExactly(BO, CIA);
        assertThat(standIns(attester(ANN, 5000L, null, null))).isEmpty();
        assertThat(standIns(attester(ANN, 5000L, null, null, ANN))).isEmpty();
    }

    @Test
    @DisplayName("RO-9: another attester stands in with no lower limit, on every day")
    void anotherAttesterStandsIn() {
        Attester ann = attester(ANN, 5000L, null, null);
        assertThat(standIns(ann, attester(BO, 5000L, FIRST, LAST))).containsExactly(BO);
        assertThat(standIns(ann, attester(BO, null, null, null))).containsExactly(BO);
        assertThat(standIns(ann, attester(BO, 4999L, null, null))).isEmpty();
        assertThat(standIns(ann, attester(BO, null, FIRST.plusDays(1), null))).isEmpty();
        assertThat(standIns(ann, attester(BO, null, null, LAST.minusDays(1)))).isEmpty();
        assertThat(standIns(attester(ANN, null, null, null), attester(BO, 5000L, null, null)))
                .isEmpty();
    }

    @Test
    @DisplayName("RO-9: whoever attests nothing in the period needs nobody")
    void whoAttestsNothingNeedsNobody() {
        AttestList before = list(attester(ANN, null, null, FIRST.minusDays(1), BO));
        assertThat(before.isAttestedBy(ANN, FIRST, LAST)).isFalse();
        assertThat(before.standInsFor(ANN, FIRST, LAST)).isEmpty();
        assertThat(list(attester(ANN, null, LAST, null)).isAttestedBy(ANN, FIRST, LAST))
                .isTrue();
    }

    private static Iterable<UUID> standIns(Attester... attesters) {
        return list(attesters).standInsFor(ANN, FIRST, LAST);
    }

    private static AttestList list(Attester... attesters) {
        return AttestList.make(
                new UUID(0, 9), new AttestListBody("List", List.of("1042"), Arrays.asList(attesters), null));
    }

    private static Attester attester(
            UUID person, @Nullable Long limit, @Nullable LocalDate from, @Nullable LocalDate to, UUID... substitutes) {
        return new Attester(person, limit, from, to, List.of(substitutes));
    }
}
