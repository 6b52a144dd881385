package org.accessportal.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void percentileIsTheNearestRank() {
        var hundred = Distribution.of(
                IntStream.rangeClosed(1, 100).mapToObj(i -> 101.0 - i).toList());
        assertThat(hundred.percentile(0.5)).isEqualTo(50);
        assertThat(hundred.percentile(0.99)).isEqualTo(99);
        assertThat(hundred.percentile(1)).isEqualTo(100);
    }

    @Test
    void ofFewTheWorstIsTheLastPercentile() {
        assertThat(Distribution.of(List.of(3.0, 1.0)).percentile(0.99)).isEqualTo(3);
    }
}
