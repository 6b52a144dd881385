package org.accessportal.notification.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** PW-4: what an initial password looks like. */
class PasswordGeneratorTest {

    private final PasswordGenerator generator = new PasswordGenerator();

    @RepeatedTest(50)
    void hasTwentyCharactersOfThreeKindsThatNobodyConfuses() {
        assertThat(generator.generate())
                .hasSize(20)
                .matches("[A-Za-z2-9]+")
                .containsPattern("[A-Z]")
                .containsPattern("[a-z]")
                .containsPattern("[2-9]")
                .doesNotContainPattern("[0O1lI]");
    }

    @Test
    void isNeverTheSameTwice() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            made.add(generator.generate());
        }
        assertThat(made).hasSize(1_000);
    }
}
