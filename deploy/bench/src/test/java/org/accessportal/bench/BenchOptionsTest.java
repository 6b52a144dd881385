package org.accessportal.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchOptionsTest {

    private static final Path FOLDER = Path.of("folder");

    @Test
    void everythingIsMeasuredAtFullScaleUnlessSomethingElseIsAskedFor() {
        BenchOptions options = BenchOptions.parse(List.of(), FOLDER);
        assertThat(options.measurements())
                .containsExactlyInAnyOrder("engine", "imports", "latency", "previews", "orders");
        assertThat(options.rate()).isEqualTo(300);
        assertThat(options.scaled(60_000)).isEqualTo(60_000);
    }

    @Test
    void ordersAloneCanBeMeasuredAtAnyRateAndScale() {
        BenchOptions options =
                BenchOptions.parse(List.of("--only", "orders", "--rate", "30", "--scale", "0.02"), FOLDER);
        assertThat(options.measurements()).containsExactly("orders");
        assertThat(options.rate()).isEqualTo(30);
        assertThat(options.scaled(60_000)).isEqualTo(1_200);
    }

    @Test
    void unknownMeasurementIsRefused() {
        assertThatThrownBy(() -> BenchOptions.parse(List.of("--only", "nothing"), FOLDER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
    }
}
