package org.accessportal.bench.load;

import java.util.List;

/** Durations in seconds, and the values below which a share of them lies. */
public record Distribution(List<Double> sorted) {

    /** Of durations in any order. */
    public static Distribution of(List<Double> durations) {
        return new Distribution(durations.stream().sorted().toList());
    }

    /** The smallest duration that at least that share of all do not exceed (nearest rank), share from 0 to 1. */
    public double percentile(double share) {
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }
}
