package org.accessportal.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestoreOptionsTest {

    private static final Path HERE = Path.of(".");

    @Test
    void servicesAreToldUnlessSomebodyWantsToSeeWhatComesOfIt() {
        assertThat(RestoreOptions.parse(List.of(), HERE).republishing()).isTrue();
        assertThat(RestoreOptions.parse(List.of("--without-republishing"), HERE).republishing())
                .isFalse();
    }

    @Test
    void unknownOptionIsRefused() {
        assertThatThrownBy(() -> RestoreOptions.parse(List.of("--instant"), HERE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
