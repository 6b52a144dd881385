package org.accessportal.bench.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KindTest {

    @Test
    void ofAHundredRequestsTwentyWriteAndEveryKindIsThere() {
        List<Kind> hundred = Kind.hundred();
        assertThat(hundred).hasSize(100).contains(Kind.values());
        assertThat(hundred).filteredOn(Kind::isWrite).hasSize(20);
    }

    @Test
    void asManyAreExpectedAsComeOfAnyNumberOfRequests() {
        List<Kind> hundred = Kind.hundred();
        for (int requests = 1; requests <= 250; requests++) {
            long come = 0;
            for (int i = 0; i < requests; i++) {
                come += hundred.get(i % hundred.size()) == Kind.DECIDE ? 1 : 0;
            }
            assertThat(Kind.DECIDE.of(requests)).isGreaterThanOrEqualTo((int) come);
        }
    }

    @Test
    void noMoreDraftsAreSentThanAreMade() {
        assertThat(Kind.SEND.of(100)).isLessThanOrEqualTo(Kind.DRAFT.of(100));
    }
}
