package org.accessportal.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.accessportal.local.FreePorts;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.LocalRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final Path HOME = Path.of("/home/somebody");

    @Test
    void withoutOptionsEverythingHasItsUsualPlace() throws Exception {
        Options options = Options.parse(List.of(), HOME);
        assertThat(options.run().ports().origin()).isEqualTo(8080);
        assertThat(options.run().data().root()).isEqualTo(HOME.resolve(".local/share/access-portal"));
        assertThat(options.reset() || options.empty() || options.verbose() || options.help())
                .isFalse();
    }

    @Test
    void everyOptionIsUnderstood() throws Exception {
        Options options = Options.parse(
                List.of(
                        "--port 9000 --data /d --service-heap 512 --replicas 2 --builds /b --people 600 --reset --empty --verbose"
                                .split(" ")),
                HOME);
        assertThat(options)
                .isEqualTo(new Options(
                        LocalRun.fromArguments("/d", "9000", "2"), 512, Path.of("/b"), 600, true, true, true, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--prot",
                "--port",
                "--port x",
                "--port 80",
                "--port 65535",
                "--data",
                "--replicas 3",
                "--people 499"
            })
    void mistakeIsSaidInOneLineWithStatusTwo(String line) {
        var mistake = catchThrowableOfType(StartException.class, () -> Options.parse(List.of(line.split(" ")), HOME));
        assertThat(mistake.status()).isEqualTo(2);
        assertThat(mistake.getMessage()).isNotBlank().doesNotContain("\n");
    }

    @Test
    void takenPortIsNamedBeforeAnythingStarts(@TempDir Path folder) throws Exception {
        var run = new LocalRun(new DataFolder(folder), FreePorts.find());
        try (var other = new ServerSocket()) {
            other.bind(new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), run.ports().broker()));
            var refusal = catchThrowableOfType(StartException.class, () -> Preconditions.check(run));
            assertThat(refusal.status()).isEqualTo(2);
            assertThat(refusal.getMessage())
                    .contains(Integer.toString(run.ports().broker()), "Kafka");
        }
    }
}
