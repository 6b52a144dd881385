package org.accessportal.bench;

import java.util.List;

/** Durations in seconds, and the values below which a share of them lies. */
record Distribution(List<Double> sorted) {

    static Distribution of(List<Double> durations) {
        return new Distribution(durations.stream().sorted().toList());
    }

    /** The smallest duration that at least that share of all do not exceed (nearest rank), share from 0 to 1. */
    double percentile(double share) {
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }
}
