package org.accessportal.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.accessportal.faults.orders.OrderSabotage;
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
                        9, 0, List.of("mail", "broker"), 3, 9000, Path.of("/d"), "forget-mail", true, false));
    }

    @Test
    void ordersHaveVictimsAndSabotagesOfTheirOwn() {
        var line = List.of("--orders", "20", "--sabotage", "lose-order");
        FaultOptions options = FaultOptions.parse(line, REPOSITORY, 1);
        assertThat(options.victims()).contains("order-service").doesNotContain("mail");
        assertThat(options.orderSabotage()).isEqualTo(OrderSabotage.LOSE_ORDER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FaultOptions.parse(List.of("--sabotage", "lose-order"), REPOSITORY, 1));
    }

    @Test
    void unknownVictimIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FaultOptions.parse(List.of("--victims", "everybody"), REPOSITORY, 1));
    }
}
