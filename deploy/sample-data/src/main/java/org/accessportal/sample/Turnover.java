package org.accessportal.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens among an organization's people from one export to the next: some come, some go, some change. All of it
 * follows from the seed, the person's number and the number of the export, so that any export can be made alone. Who
 * leads a unit stays, and so does whoever has more than one engagement.
 *
 * @param newcomers how many of a thousand of the first export's people come with each of the next
 * @param last the number of the last export; the first is number 0
 */
record Turnover(Dice dice, LocalDate today, int newcomers, int last) {

    private static final int ALL = 1_000;
    private static final int GAP_DAYS = 5;
    /** The numbers of engagements that people come with end in 0 or 1. */
    private static final int FIRST_LATER = 2;

    /** How many there must be in all, for that many in the first export. */
    int grown(int people) {
        return people + (int) ((long) people * newcomers * last / ALL);
    }

    /** Who it is about, and what the sample makes of them. */
    record Subject(Person person, List<Engagement> engagements) {

        boolean stays() {
            return person.unit().isLedBy(person.number())
                    || engagements.size() > 1
                    || (person.situation() != Situation.ORDINARY && person.situation() != Situation.COMING);
        }
    }

    /** The number of the first export that has the person. */
    private int arrival(Subject subject) {
        Person person = subject.person();
        if (newcomers == 0 || person.unit().isLedBy(person.number())) {
            return 0;
        }
        int share = (int) ((long) newcomers * ALL / (ALL + (long) newcomers * last));
        int drawn = dice.roll("arrival", person.number(), ALL);
        return drawn < share * last ? 1 + drawn / share : 0;
    }

    /** The person as that export has them. */
    Career on(int export, Subject subject) {
        int arrival = arrival(subject);
        if (arrival > export) {
            return Career.GONE;
        }
        var career = new Career(subject.person().surname(), subject.engagements());
        if (subject.stays()) {
            return career;
        }
        for (int day = arrival + 1; day <= export && !career.isGone(); day++) {
            career = next(career, subject, day);
        }
        return career;
    }

    private Career next(Career before, Subject subject, int day) {
        int number = subject.person().number();
        Engagement latest = before.engagements().getLast();
        int drawn = dice.roll("day " + day, number, ALL);
        if (isOver(latest)) {
            return drawn < 200 ? before.with(plus(before, again(latest, day, today))) : before;
        }
        if (latest.start().isAfter(today)) {
            return drawn < 300 ? before.with(replaced(before, latest.from(today))) : before;
        }
        return drawn < 30 ? leaving(before, latest, day, drawn) : changing(before, latest, day, number);
    }

    private boolean isOver(Engagement engagement) {
        LocalDate end = engagement.end();
        return end != null && end.isBefore(today);
    }

    private Career leaving(Career before, Engagement latest, int day, int drawn) {
        LocalDate yesterday = today.minusDays(1);
        if (drawn < 8 || latest.start().equals(today)) {
            return Career.GONE;
        }
        if (drawn < 16) {
            return before.with(replaced(before, latest.until(yesterday)));
        }
        if (drawn < 22) {
            Career ended = before.with(replaced(before, latest.until(yesterday)));
            return ended.with(plus(ended, again(latest, day, today.plusDays(GAP_DAYS))));
        }
        // another number for the same work: what some payroll systems do when a contract is renewed
        return before.with(replaced(before, again(latest, day, today)));
    }

    private Career changing(Career before, Engagement latest, int day, int number) {
        int drawn = dice.roll("change " + day, number, ALL);
        List<Title> titles = latest.unit().administration().titles();
        if (drawn < 30) {
            return before.with(replaced(before, latest.as(dice.pick("title " + day, number, titles))));
        }
        if (drawn < 50) {
            return before.named(dice.pick("surname " + day, number, PersonNames.SURNAMES));
        }
        return drawn < 60 ? before.with(replaced(before, latest.until(today.plusDays(20L + day)))) : before;
    }

    private static Engagement again(Engagement engagement, int day, LocalDate start) {
        String number = engagement.number();
        return engagement.numbered(number.substring(0, number.length() - 1) + (FIRST_LATER + day % 8), start);
    }

    private static List<Engagement> replaced(Career career, Engagement latest) {
        List<Engagement> all = new ArrayList<>(career.engagements());
        all.set(all.size() - 1, latest);
        return all;
    }

    private static List<Engagement> plus(Career career, Engagement another) {
        List<Engagement> all = new ArrayList<>(career.engagements());
        all.add(another);
        return all;
    }
}
