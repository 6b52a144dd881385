package org.accessportal.policy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A column of numbers")
class NumbersTest {

    @Test
    @DisplayName("holds the same when numbers outgrow two bytes, and none")
    void outgrowsTwoBytes() {
        var random = new Random(7);
        var numbers = new Numbers();
        Map<Integer, Integer> known = new HashMap<>();
        for (int i = 0; i < 200_000; i++) {
            int row = random.nextInt(1 + i / 2);
            int number = random.nextInt(10) == 0 ? Dictionary.NONE : random.nextInt(1 + i);
            numbers.set(row, number);
            known.put(row, number);
        }
        known.forEach((row, number) -> assertThat(numbers.get(row)).isEqualTo(number));
        assertThat(known).containsValue(Dictionary.NONE);
        assertThat(known.values()).anyMatch(number -> number > Character.MAX_VALUE);
    }
}
