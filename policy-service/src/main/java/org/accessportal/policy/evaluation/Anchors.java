package org.accessportal.policy.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.accessportal.policy.criteria.Criterion;
import org.jspecify.annotations.Nullable;

/** Finds the keys that a policy is filed under: every engagement that meets its criteria has at least one of them. */
final class Anchors {

    private final ToLongFunction<Key> frequency;

    /** Chooses by how many engagements have a key. */
    Anchors(ToLongFunction<Key> frequency) {
        this.frequency = frequency;
    }

    /** The keys that the fewest engagements have; null when no key is sure to be there. */
    @Nullable
    List<Key> of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.AllOf all ->
                all.criteria().stream()
                        .map(this::of)
                        .filter(Objects::nonNull)
                        .min(Comparator.comparingLong(this::total))
                        .orElse(null);
            case Criterion.AnyOf any -> union(any);
            default -> Key.of(criterion);
        };
    }

    private @Nullable List<Key> union(Criterion.AnyOf any) {
        List<Key> keys = new ArrayList<>();
        for (Criterion branch : any.criteria()) {
            List<Key> ofBranch = of(branch);
            if (ofBranch == null) {
                return null;
            }
            keys.addAll(ofBranch);
        }
        return keys;
    }

    private long total(List<Key> keys) {
        return keys.stream().mapToLong(frequency).sum();
    }
}
