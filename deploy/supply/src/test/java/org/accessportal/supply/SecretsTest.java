package org.accessportal.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("No secret in the repository")
class SecretsTest {

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    @DisplayName("nothing that is kept looks like one")
    void repositoryIsClean() throws IOException, InterruptedException {
        assertThat(Secrets.in(kept())).isEmpty();
    }

    /** Each is put together here, so that this file holds none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "private key|-----BEGIN EC PRIV|ATE KEY-----~MHcCAQEEIBCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcd",
                "private key as JWK|{\"d\": \"|aaaabbbbccccddddeeeeffffgggghhhhiiiijjjjkkk\"}",
                "signed token|Bearer eyJhbGciOiJFUzI1NiIs|InR5.eyJzdWIiOiIxMjM0NTY3ODkw.c2lnbmF0dXJlc2lnbmF0dXJl",
                "token of a code host|ghp_|0123456789012345678901234567890123456",
                "token of a chat or package host|xoxb-|0123456789-0123456789",
                "access key of a cloud|AKIA|ABCDEFGHIJKLMNOP",
                "password in an address|postgresql:/|/portal:hunter22hunter@db",
                "password in a setting|database.password=|correct-horse-battery",
            })
    @DisplayName("each kind is found, at its line")
    void plantedOneIsFound(String kind, String beginning, String end) throws IOException {
        Path file = folder.resolve("planted");
        Files.writeString(file, "first line\n" + beginning + end.replace('~', '\n') + "\n");
        assertThat(Secrets.in(List.of(file))).containsExactly(new Secrets.Finding(file, 2, kind));
    }

    private static List<Path> kept() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "ls-files", "-z")
                .directory(REPOSITORY.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as("git ls-files").isZero();
        List<Path> files =
                List.of(names.split("\0")).stream().map(REPOSITORY::resolve).toList();
        assertThat(files).hasSizeGreaterThan(100);
        return files;
    }
}
