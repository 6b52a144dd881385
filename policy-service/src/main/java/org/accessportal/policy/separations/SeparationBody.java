package org.accessportal.policy.separations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accessportal.platform.problem.Violation;
import org.accessportal.policy.PolicyProblem;
import org.jspecify.annotations.Nullable;

/**
 * Resources that nobody is to hold together: any of the one side with any of the other (PO-9).
 *
 * @param administrationCode the administration whose people it is for; null for the whole organization, which takes a
 *     system administrator
 * @param oneResourceIds 1 to 50 resources of the catalogue
 * @param otherResourceIds 1 to 50 others
 * @param name 1 to 200 characters; no personnummer
 * @param why what could go wrong when one person holds both, 1 to 1,000 characters; no personnummer
 */
record SeparationBody(
        @Size(min = 1, max = 64) @Nullable String administrationCode,
        @NotNull @Size(min = 1, max = MOST) List<@NotNull UUID> oneResourceIds,
        @NotNull @Size(min = 1, max = MOST) List<@NotNull UUID> otherResourceIds,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 1_000) String why) {

    private static final int MOST = 50;

    /** One of the one side and one of the other. */
    record Pair(UUID oneResourceId, UUID otherResourceId) {

        /** The same whichever is named first: of two who make the same at once none waits for the other in a circle. */
        static final Comparator<Pair> ORDER = Comparator.comparing(Pair::lower).thenComparing(Pair::upper);

        private UUID lower() {
            return isOrdered() ? oneResourceId : otherResourceId;
        }

        private UUID upper() {
            return isOrdered() ? otherResourceId : oneResourceId;
        }

        private boolean isOrdered() {
            return oneResourceId.compareTo(otherResourceId) < 0;
        }
    }

    /** Every such pair once, always in the same order; refused when a resource is on both sides. */
    List<Pair> pairs() {
        List<Violation> onBothSides = IntStream.range(0, otherResourceIds.size())
                .filter(i -> oneResourceIds.contains(otherResourceIds.get(i)))
                .mapToObj(i -> new Violation(
                        "otherResourceIds[" + i + "]", "PO-9", "Choose a resource that is not on the other side"))
                .toList();
        if (!onBothSides.isEmpty()) {
            throw PolicyProblem.SAME_RESOURCE.at(onBothSides);
        }
        return oneResourceIds.stream()
                .flatMap(one -> otherResourceIds.stream().map(other -> new Pair(one, other)))
                .distinct()
                .sorted(Pair.ORDER)
                .toList();
    }
}
