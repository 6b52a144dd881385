package org.accessportal.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonnummerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** The example in the tax agency's description of the number. */
    @Test
    void checkDigitIsLuhns() {
        assertThat(Personnummer.checkDigit("811218987")).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"2000, 980", "100000, 980", "1000000, 900"})
    void numbersAreValidUniqueAndNobodys(int people, int lowest) {
        var numbers = new Personnummer(people, TODAY);
        Set<String> seen = new HashSet<>();
        for (int person = 0; person < people; person++) {
            boolean woman = person % 3 > 0;
            String number = numbers.of(person, woman, false);
            int birthNumber = Integer.parseInt(number.substring(8, 11));
            assertThat(seen.add(number)).isTrue();
            assertThat(birthNumber).isBetween(lowest, 999);
            assertThat(birthNumber % 2).isEqualTo(woman ? 0 : 1);
            assertThat(number.charAt(11) - '0').isEqualTo(Personnummer.checkDigit(number.substring(2, 11)));
            LocalDate birth = LocalDate.parse(number.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
            assertThat(birth).isBefore(TODAY.minusYears(18));
        }
    }

    @Test
    void samordningsnummerHasSixtyAddedToTheDay() {
        var numbers = new Personnummer(10, TODAY);
        int day = Integer.parseInt(numbers.of(3, true, false).substring(6, 8));
        assertThat(Integer.parseInt(numbers.of(3, true, true).substring(6, 8))).isEqualTo(day + 60);
    }

    @Test
    void morePeopleThanNumbersAreRefused() {
        assertThatThrownBy(() -> new Personnummer(2_000_000, TODAY)).isInstanceOf(IllegalArgumentException.class);
    }
}
