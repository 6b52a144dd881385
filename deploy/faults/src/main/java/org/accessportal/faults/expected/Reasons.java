package org.accessportal.faults.expected;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.accessportal.faults.expected.Catalogue.Engagement;
import org.accessportal.faults.expected.PolicyBook.Resource;
import org.jspecify.annotations.Nullable;

/** What somebody has of one resource, from everything that gives it (PO-3, PO-4, PO-5). */
record Reasons(Resource resource, List<Reason> all, LocalDate today) {

    /** An engagement that gives the resource, at a level. */
    record Reason(@Nullable String level, Engagement engagement) {}

    /** What somebody has, and which engagement's manager answers for it. */
    record Outcome(Held held, @Nullable Engagement engagement) {}

    private static final Comparator<Reason> BY_END =
            Comparator.comparing(reason -> reason.engagement().end(), Comparator.nullsLast(Comparator.naturalOrder()));
    private static final Comparator<Reason> BY_START =
            Comparator.comparing(reason -> reason.engagement().start());

    /** Works it out. Null: never had, nor to have. */
    @Nullable
    Outcome outcome(@Nullable Held before) {
        if (all.isEmpty()) {
            return before == null ? null : new Outcome(withoutReason(before), null);
        }
        List<Reason> on =
                all.stream().filter(reason -> reason.engagement().runsOn(today)).toList();
        if (!on.isEmpty()) {
            return running(on);
        }
        boolean had = before != null && before.isOn();
        Reason last = all.stream()
                .filter(reason -> ended(reason.engagement()))
                .max(BY_END)
                .orElse(null);
        Reason next = all.stream()
                .filter(reason -> reason.engagement().start().isAfter(today))
                .min(BY_START)
                .orElse(null);
        if (had && last != null && !end(last).plusDays(resource.graceDays()).isBefore(today)) {
            return outcome(last, Held.ACTIVE);
        }
        if (next != null) {
            boolean bridged = had && last != null && daysBetween(last, next) <= resource.gapDays();
            return outcome(next, bridged ? Held.FROZEN : Held.PLANNED);
        }
        return outcome(Objects.requireNonNull(last), Held.ENDED);
    }

    private Outcome running(List<Reason> on) {
        Reason leading = on.stream()
                .max(Comparator.<Reason>comparingInt(reason -> resource.rank(reason.level()))
                        .thenComparing(BY_END))
                .orElseThrow();
        LocalDate from = on.stream().min(BY_START).orElseThrow().engagement().start();
        LocalDate to = on.stream().max(BY_END).orElseThrow().engagement().end();
        return new Outcome(new Held(leading.level(), Held.ACTIVE, from, to), leading.engagement());
    }

    private static Outcome outcome(Reason reason, String status) {
        Engagement engagement = reason.engagement();
        return new Outcome(new Held(reason.level(), status, engagement.start(), engagement.end()), engagement);
    }

    /** Yesterday was the last whole day; what had not begun has no day at all but its first. */
    private Held withoutReason(Held before) {
        if (before.status().equals(Held.ENDED)) {
            return before;
        }
        LocalDate yesterday = today.minusDays(1);
        LocalDate from = before.from();
        LocalDate to = before.to();
        LocalDate last = from != null && from.isAfter(yesterday) ? from : yesterday;
        return new Held(before.level(), Held.ENDED, from, to == null || to.isAfter(yesterday) ? last : to);
    }

    private boolean ended(Engagement engagement) {
        LocalDate end = engagement.end();
        return end != null && end.isBefore(today);
    }

    private static LocalDate end(Reason reason) {
        return Objects.requireNonNull(reason.engagement().end());
    }

    /** Whole days on which neither of them runs. */
    private static long daysBetween(Reason last, Reason next) {
        return next.engagement().start().toEpochDay() - end(last).toEpochDay() - 1;
    }
}
