package org.accessportal.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param people the size of one large organization; 0 for the three of the sample
 */
record SampleOptions(int people, long seed, LocalDate today, Path folder) {

    static final String USAGE = """
            Usage: SampleData [--people N] [--seed S] [--today YYYY-MM-DD] [--out DIR]

              --people N   one organization of that size, up to 1000000, instead of the three
              --seed S     another seed gives other people (default 1)
              --today D    the day of the export (default: the day it is)
              --out DIR    where the files go (default: the folder one is in)
            """;

    private static final int MOST = 1_000_000;

    static SampleOptions parse(List<String> arguments) {
        var options = new SampleOptions(0, 1, LocalDate.now(ZoneId.of("Europe/Stockholm")), Path.of("."));
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private SampleOptions with(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " is no option with a value");
        }
        String value = rest.next();
        try {
            return switch (option) {
                case "--people" -> new SampleOptions(size(value), seed, today, folder);
                case "--seed" -> new SampleOptions(people, Long.parseLong(value), today, folder);
                case "--today" -> new SampleOptions(people, seed, LocalDate.parse(value), folder);
                case "--out" -> new SampleOptions(people, seed, today, Path.of(value));
                default -> throw new IllegalArgumentException("There is no option " + option);
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new IllegalArgumentException(option + " does not take " + value, e);
        }
    }

    private static int size(String value) {
        int people = Integer.parseInt(value);
        if (people < 1 || people > MOST) {
            throw new IllegalArgumentException("--people takes 1 to " + MOST);
        }
        return people;
    }
}
