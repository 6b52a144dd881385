package org.accessportal.platform.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small random world of managers who lend their role, and who acts for whom in it at an instant, worked out the slow
 * way (RO-1, RO-2): what the services' databases say is compared with this.
 *
 * @param stopped whose access is stopped (AS-5)
 */
public record LentRoles(List<Managed> managed, List<Lent> lent, Set<UUID> stopped) {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static final List<String> ADMINISTRATIONS = List.of("602", "603");

    /** Leap days, both clock changes, and the turn of a year, each with the days around it. */
    private static final List<LocalDate> DAYS = List.of(
                    LocalDate.of(2028, 2, 29),
                    LocalDate.of(2027, 3, 28),
                    LocalDate.of(2027, 10, 31),
                    LocalDate.of(2026, 12, 31),
                    LocalDate.of(2027, 2, 28))
            .stream()
            .flatMap(day -> IntStream.rangeClosed(-1, 2).mapToObj(day::plusDays))
            .toList();

    /** An engagement in an administration, and its nearest manager. */
    public record Managed(
            UUID engagementId,
            UUID identityId,
            UUID managerId,
            String administration,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** A manager's role, lent to one of their people or to a fellow manager. */
    public record Lent(
            UUID delegationId, UUID managerId, UUID delegateId, LocalDate from, LocalDate to, boolean toFellow) {}

    /** That somebody acts as the nearest manager of an engagement; by no delegation as the manager. */
    public record Acts(
            UUID engagementId, UUID actorId, @Nullable UUID delegationId) {}

    /** The world of that seed. */
    public static LentRoles of(long seed) {
        var random = new Random(seed);
        List<UUID> people = IntStream.range(0, 6).mapToObj(i -> new UUID(77, i)).toList();
        List<Managed> managed = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            UUID person = any(people, random);
            UUID manager = any(people, random);
            if (!manager.equals(person)) {
                managed.add(new Managed(
                        new UUID(78, i), person, manager, any(ADMINISTRATIONS, random), maybe(random), maybe(random)));
            }
        }
        List<Lent> lent = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Managed employed = any(managed, random);
            boolean toFellow = random.nextInt(3) == 0;
            UUID delegate = toFellow || random.nextInt(4) == 0 ? any(people, random) : employed.identityId();
            LocalDate from = any(DAYS, random);
            LocalDate to = from.plusDays(random.nextInt(300));
            lent.add(new Lent(new UUID(79, i), employed.managerId(), delegate, from, to, toFellow));
        }
        Set<UUID> stopped = new HashSet<>();
        if (random.nextInt(3) == 0) {
            stopped.add(any(people, random));
        }
        return new LentRoles(managed, lent, stopped);
    }

    /** Instants around the midnights of those days, and within them. */
    public static List<Instant> instants(long seed) {
        var random = new Random(seed);
        LocalDate day = any(DAYS, random);
        Instant midnight = day.atStartOfDay(STOCKHOLM).toInstant();
        return List.of(
                midnight.minusNanos(1),
                midnight,
                midnight.plus(Duration.ofMinutes(random.nextInt(180))),
                midnight.plus(Duration.ofMinutes(1_300L + random.nextInt(139))));
    }

    /** Everybody who acts for an engagement then; no more, and no fewer. */
    public Set<Acts> at(Instant instant) {
        Set<Acts> acting = new HashSet<>();
        for (Managed one : managed) {
            if (!stopped.contains(one.managerId())) {
                acting.add(new Acts(one.engagementId(), one.managerId(), null));
            }
        }
        for (Lent lending : lent) {
            if (lasts(lending.from(), lending.to(), instant) && isFounded(lending, instant)) {
                managed.stream()
                        .filter(one -> one.managerId().equals(lending.managerId()))
                        .filter(one -> !one.identityId().equals(lending.delegateId()))
                        .forEach(one ->
                                acting.add(new Acts(one.engagementId(), lending.delegateId(), lending.delegationId())));
            }
        }
        return acting;
    }

    /** The delegate works for the manager then, or manages in the same administration, and is not stopped. */
    private boolean isFounded(Lent lending, Instant instant) {
        if (stopped.contains(lending.delegateId())) {
            return false;
        }
        return lending.toFellow()
                ? areFellows(lending.managerId(), lending.delegateId(), instant)
                : engagements(lending.delegateId(), instant)
                        .anyMatch(one -> one.managerId().equals(lending.managerId()));
    }

    private boolean areFellows(UUID manager, UUID fellow, Instant instant) {
        Set<String> shared =
                engagements(manager, instant).map(Managed::administration).collect(Collectors.toSet());
        return !manager.equals(fellow)
                && engagements(fellow, instant).anyMatch(one -> shared.contains(one.administration()))
                && managed.stream()
                        .anyMatch(one -> one.managerId().equals(fellow) && lasts(one.from(), one.to(), instant));
    }

    private Stream<Managed> engagements(UUID person, Instant instant) {
        return managed.stream()
                .filter(one -> one.identityId().equals(person))
                .filter(one -> lasts(one.from(), one.to(), instant));
    }

    /** From the first moment of the first day to the last of the last, where the people are. */
    private static boolean lasts(@Nullable LocalDate from, @Nullable LocalDate to, Instant instant) {
        boolean begun =
                from == null || !instant.isBefore(from.atStartOfDay(STOCKHOLM).toInstant());
        boolean over = to != null
                && !instant.isBefore(to.plusDays(1).atStartOfDay(STOCKHOLM).toInstant());
        return begun && !over;
    }

    private static @Nullable LocalDate maybe(Random random) {
        return random.nextInt(3) == 0 ? null : any(DAYS, random);
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
