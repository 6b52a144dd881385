package org.accessportal.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Numbers for people who do not exist: birth number 980-999, which the tax agency gives to nobody; 900-999 where there
 * are more people than such numbers. No two people get the same.
 */
final class Personnummer {

    private static final int MOST_OF_TEST_RANGE = 100_000;
    private static final int SAMORDNING_DAYS = 60;
    // Odd and no multiple of 5: walks through all places before it comes back to the first.
    private static final long STRIDE = 7_368_787L;

    private final LocalDate oldest;
    private final long days;
    private final int lowest;
    private final int perDay;

    /** For that many people on that day. */
    Personnummer(int people, LocalDate today) {
        boolean many = people > MOST_OF_TEST_RANGE;
        this.lowest = many ? 900 : 980;
        this.perDay = (1000 - lowest) / 2;
        this.oldest = today.minusYears(many ? 77 : 67);
        this.days = ChronoUnit.DAYS.between(oldest, today.minusYears(18));
        if (people > days * perDay) {
            throw new IllegalArgumentException("There are only " + days * perDay + " numbers");
        }
    }

    /** Twelve digits; a samordningsnummer has 60 added to the day. */
    String of(int person, boolean woman, boolean samordning) {
        long places = days * perDay;
        long place = person * STRIDE % places;
        LocalDate birth = oldest.plusDays(place % days);
        int number = lowest + 2 * (int) (place / days) + (woman ? 0 : 1);
        int day = birth.getDayOfMonth() + (samordning ? SAMORDNING_DAYS : 0);
        String nine = String.format(
                Locale.ROOT, "%02d%02d%02d%03d", birth.getYear() % 100, birth.getMonthValue(), day, number);
        return birth.getYear() / 100 + nine + checkDigit(nine);
    }

    /** By the Luhn algorithm, over the nine digits before it. */
    static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int product = Character.digit(nine.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
