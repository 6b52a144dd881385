package org.accessportal.order.separations;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Which wishes would make somebody hold, on the same day, what nobody may hold together (PO-9). */
final class ConflictRule {

    private final List<Wish> wishes;
    private final Situation there;

    private ConflictRule(List<Wish> wishes, Situation there) {
        this.wishes = wishes;
        this.there = there;
    }

    /** The conflicts of each wish, in the order of the wishes; without those that an exception covers. */
    static List<List<Conflict>> of(List<Wish> wishes, Situation there) {
        var rule = new ConflictRule(wishes, there);
        return wishes.stream().map(rule::conflictsOf).toList();
    }

    private List<Conflict> conflictsOf(Wish wish) {
        Set<String> worksIn = there.administrations().getOrDefault(wish.identityId(), Set.of());
        Set<UUID> given = there.givenBy(wish);
        return there.pairs().stream()
                .filter(pair -> pair.isFor(worksIn))
                .flatMap(pair -> given.stream()
                        .filter(pair::isAbout)
                        .map(pair::besides)
                        .filter(other -> isHeldTogether(wish, pair, other))
                        .limit(1)
                        .map(other -> new Conflict(pair, other)))
                .toList();
    }

    private boolean isHeldTogether(Wish wish, SeparatedPair pair, UUID other) {
        return together(wish, other).anyMatch(days -> !isCovered(wish, pair, days));
    }

    /**
     * The days on which the person would hold the other one too; a wish for it that asks for the exception bears it. A
     * level may bring both by itself.
     */
    private Stream<Days> together(Wish wish, UUID other) {
        Stream<Days> held = there.held().stream()
                .filter(holding -> holding.identityId().equals(wish.identityId())
                        && holding.resourceId().equals(other)
                        && !holding.isBy(wish.formerLineId()))
                .map(this::lasting);
        Stream<Days> wished = wishes.stream()
                .filter(another -> another.identityId().equals(wish.identityId())
                        && there.givenBy(another).contains(other)
                        && (another.equals(wish) || !another.exceptionAsked()))
                .map(Wish::days);
        return Stream.concat(held, wished).map(days -> days.shared(wish.days())).filter(Objects::nonNull);
    }

    /** What one line alone gives lasts no longer than the order lets that line last. */
    private Days lasting(Held holding) {
        LocalDate end = holding.lineIds().size() == 1
                ? there.endings().get(holding.lineIds().getFirst())
                : null;
        return end == null ? holding.days() : holding.days().until(end);
    }

    private boolean isCovered(Wish wish, SeparatedPair pair, Days days) {
        return there.excepted().stream()
                .anyMatch(exception -> exception.identityId().equals(wish.identityId())
                        && exception.separationId().equals(pair.separationId())
                        && !exception.lineId().equals(wish.formerLineId())
                        && exception.days().lastsAsLongAs(days));
    }
}
