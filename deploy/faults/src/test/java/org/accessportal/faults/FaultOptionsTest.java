package org.accessportal.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultOptionsTest {

    private static final Path REPOSITORY = Path.of("/r");

    @Test
    void everyOptionIsUnderstood() {
        var line = List.of(
                "--people",
                "9",
                "--victims",
                "mail,broker",
                "--seed",
                "3",
                "--port",
                "9000",
                "--data",
                "/d",
                "--keep",
                "--sabotage",
                "forget-mail");
        assertThat(FaultOptions.parse(line, REPOSITORY, 1))
                .isEqualTo(new FaultOptions(
                        9, List.of("mail", "broker"), 3, 9000, Path.of("/d"), Sabotage.FORGET_MAIL, true, false));
    }

    @Test
    void unknownVictimIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FaultOptions.parse(List.of("--victims", "everybody"), REPOSITORY, 1));
    }
}
