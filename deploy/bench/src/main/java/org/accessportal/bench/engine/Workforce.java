package org.accessportal.bench.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import org.accessportal.policy.evaluation.Engagement;
import org.accessportal.policy.evaluation.UnitTree;
import org.jspecify.annotations.Nullable;

/**
 * A large employer, made anew from a seed each time that it is asked for: twenty administrations, units three levels deep,
 * few common titles and many rare ones, every fifth person with two engagements.
 */
public final class Workforce {

    static final int ADMINISTRATIONS = 20;
    static final int AREAS = 20;
    static final int UNITS = 10;
    static final int TITLES = 400;
    static final int FORMS = 6;
    static final int GROUPS = 12;
    static final int COSTS = 2_000;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final int DAYS_BEFORE = 5_000;
    private static final int DAYS_AHEAD = 60;
    private static final int LONGEST = 2_000;
    private static final double OPEN = 0.6;

    private final long seed;
    private final int engagements;
    private final List<UnitTree.Place> places = new ArrayList<>();

    public Workforce(long seed, int engagements) {
        this.seed = seed;
        this.engagements = engagements;
        for (int administration = 0; administration < ADMINISTRATIONS; administration++) {
            places.add(new UnitTree.Place(unit(administration, -1, -1), null, false));
            for (int area = 0; area < AREAS; area++) {
                places.add(new UnitTree.Place(unit(administration, area, -1), unit(administration, -1, -1), false));
                for (int unit = 0; unit < UNITS; unit++) {
                    places.add(new UnitTree.Place(
                            unit(administration, area, unit), unit(administration, area, -1), false));
                }
            }
        }
    }

    /** How many engagements there are. */
    public int size() {
        return engagements;
    }

    /** Every unit, with the one above it. */
    public List<UnitTree.Place> places() {
        return places;
    }

    /** The units as the engine knows them. */
    public UnitTree tree() {
        return new UnitTree(places);
    }

    /** Every person's engagements, one person after the other. */
    public void forEachPerson(Consumer<List<Engagement>> taker) {
        var random = new SplittableRandom(seed);
        int made = 0;
        for (int person = 0; made < engagements; person++) {
            UUID identity = new UUID(1, person);
            List<Engagement> own = new ArrayList<>();
            own.add(engagement(identity, made++, true, random));
            if (person % 5 == 0 && made < engagements) {
                own.add(engagement(identity, made++, false, random));
            }
            taker.accept(own);
        }
    }

    private static Engagement engagement(UUID identity, int number, boolean primary, SplittableRandom random) {
        int administration = skewed(random, ADMINISTRATIONS);
        int area = random.nextInt(AREAS);
        int unit = random.nextInt(UNITS);
        LocalDate from = TODAY.plusDays(random.nextInt(-DAYS_BEFORE, DAYS_AHEAD));
        @Nullable LocalDate to = random.nextDouble() < OPEN ? null : from.plusDays(random.nextInt(1, LONGEST));
        return new Engagement(
                new UUID(2, number),
                identity,
                unit(administration, area, unit),
                administration(administration),
                cost((administration * AREAS + area) * UNITS + unit),
                title(skewed(random, TITLES)),
                form(skewed(random, FORMS)),
                group(skewed(random, GROUPS)),
                from,
                to,
                primary);
    }

    /** One of so many, the first ones far more often. */
    static int skewed(SplittableRandom random, int bound) {
        double part = random.nextDouble();
        return (int) (bound * part * part);
    }

    /** A unit; -1 for the area or the administration that it would be in. */
    static UUID unit(int administration, int area, int unit) {
        return new UUID(3, ((long) administration << 32) + ((area + 1L) << 16) + unit + 1L);
    }

    static String administration(int number) {
        return code("A", number);
    }

    static String title(int number) {
        return code("T", number);
    }

    static String form(int number) {
        return code("F", number);
    }

    static String group(int number) {
        return code("B", number);
    }

    static String cost(int number) {
        return code("C", number % COSTS);
    }

    private static String code(String kind, int number) {
        return String.format(Locale.ROOT, "%s%04d", kind, number);
    }
}
