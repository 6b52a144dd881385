package org.accessportal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationTest {

    private static final Calibration RECORDED = new Calibration(1, 2, 3);

    @Test
    void withinAFifthIsTheSameMachine() {
        assertThat(new Calibration(1.2, 1.6, 3).isLike(RECORDED)).isTrue();
        assertThat(new Calibration(1.21, 2, 3).isLike(RECORDED)).isFalse();
        assertThat(new Calibration(1, 2, 2.3).isLike(RECORDED)).isFalse();
    }

    @Test
    void whatIsWrittenIsReadAgain(@TempDir Path folder) throws Exception {
        RECORDED.write(folder.resolve("c"));
        assertThat(Calibration.read(folder.resolve("c"))).isEqualTo(RECORDED);
    }
}
