package org.accessportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.accessportal.platform.audit.AuditChain;
import org.accessportal.platform.audit.AuditFilter;
import org.accessportal.platform.audit.AuditLine;
import org.accessportal.platform.audit.AuditRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** GO-2: whoever has an exported log can see by it alone that nobody has changed it. */
class VerifyAuditTest {

    private static final UUID ORGANIZATION = new UUID(9, 1);
    private static final Instant AT = Instant.parse("2026-03-02T12:00:00.123456Z");

    /** Rows 1 to 10, of which 4 to 6 were not asked for; the file has a line more in front. */
    private static final int ROWS = 10;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void untouchedFileIsWhole() throws IOException {
        assertThat(run(file(lines()))).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("order: whole. 7 rows verified, 3 not in the export, through number 10");
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                tampering(
                        "edited row",
                        lines -> edit(lines, 3, "\"action\":\"test.done\"", "\"action\":\"test.dome\""),
                        "row 3"),
                tampering("edited time", lines -> edit(lines, 3, ".123456Z", ".123457Z"), "row 3"),
                tampering(
                        "row of another organization",
                        lines -> edit(lines, 3, ORGANIZATION.toString(), new UUID(9, 2).toString()),
                        "row 3"),
                tampering("edited hash", lines -> edit(lines, 3, "\"hash\":\"", "\"hash\":\"0"), "row 3"),
                tampering("deleted row", lines -> lines.remove(2), "rows 2 to 2 are missing"),
                tampering("deleted first row", lines -> lines.remove(1), "rows 1 to 1 are missing"),
                tampering("swapped rows", lines -> Collections.swap(lines, 2, 3), "rows 2 to 2 are missing"),
                tampering("row twice", lines -> lines.add(2, lines.get(1)), "row 1 stands where 2 should"),
                tampering("cut off", lines -> lines.subList(6, lines.size()).clear(), "cut off behind number 7"),
                tampering("cut off inside a line", VerifyAuditTest::cutInside, "what follows number 9 cannot be read"),
                tampering(
                        "rows gone before the end",
                        lines -> lines.subList(6, lines.size() - 1).clear(),
                        "rows are missing"),
                tampering("rows passed over that were there", VerifyAuditTest::passOver, "rows are missing"),
                tampering("something behind the end", lines -> lines.add(lines.get(1)), "behind its end"),
                tampering("no beginning", lines -> lines.remove(0), "first line is missing"),
                tampering("no JSON", lines -> lines.set(3, "x"), "cannot be read"),
                tampering(
                        "unknown field",
                        lines -> edit(lines, 3, "\"number\"", "\"more\":1,\"number\""),
                        "cannot be read"),
                tampering("nothing", List::clear, "cut off behind number 0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperings")
    void changeIsFoundAndToldInWords(String name, Consumer<List<String>> tampering, String words) throws IOException {
        List<String> lines = lines();
        tampering.accept(lines);
        assertThat(run(file(lines))).as(name).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("BROKEN").contains(words);
    }

    @Test
    void chainComputedAnewIsFoundByAnAnchorAlone() throws IOException {
        Path anchors = anchors(8, hashOf(lines().get(5)));
        Path forged = file(lines("test.forged"));
        assertThat(run(forged)).as("without an anchor it cannot be seen").isZero();
        assertThat(run(forged, "--anchors", anchors)).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("computed anew");
    }

    @Test
    void anchorsThatSayNothingAreCounted() throws IOException {
        Path file = file(lines());
        assertThat(run(
                        file,
                        "--anchors",
                        anchors(8, hashOf(lines().get(6))),
                        "--anchors",
                        anchors(5, "a"),
                        "--anchors",
                        anchors(11, "b")))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("anchors: 1 passed, 1 beyond the end, 1 among rows not in the export");
    }

    @Test
    void severalFilesAreAllTold() throws IOException {
        List<String> broken = lines();
        broken.removeLast();
        assertThat(run(file(broken), file(lines()))).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("order: BROKEN")
                .contains("order: whole");
    }

    @Test
    void misuseIsToldApart() {
        assertThat(run()).isEqualTo(2);
        assertThat(run(folder.resolve("nothing"))).isEqualTo(2);
        assertThat(run("--anchors")).isEqualTo(2);
        assertThat(run("--help")).isZero();
    }

    private int run(Object... arguments) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return VerifyAudit.run(Stream.of(arguments).map(Object::toString).toArray(String[]::new), out, out);
    }

    private Path file(List<String> lines) throws IOException {
        return Files.write(Files.createTempFile(folder, "audit", ".ndjson"), lines);
    }

    private Path anchors(long number, String hash) throws IOException {
        return Files.writeString(
                Files.createTempFile(folder, "anchors", ".json"),
                "{\"items\":[{\"number\":%d,\"hash\":\"%s\"}],\"total\":1}".formatted(number, hash));
    }

    private static List<String> lines() throws IOException {
        return lines("test.done");
    }

    private static List<String> lines(String action) throws IOException {
        List<AuditLine> lines = new ArrayList<>();
        var everything = new AuditFilter(null, null, null, null, null, null, null, null);
        lines.add(new AuditLine.Chain("order", ORGANIZATION, everything, AT, ROWS));
        String hash = AuditChain.START;
        for (int number = 1; number <= ROWS; number++) {
            AuditRow row = row(number, action);
            hash = AuditChain.next(hash, number, row);
            if (number < 4 || number > 6) {
                lines.add(new AuditLine.Row(number, hash, row));
            } else if (number == 6) {
                lines.add(new AuditLine.Passed(4, 6, hash));
            }
        }
        lines.add(new AuditLine.End(7, ROWS, hash));
        List<String> json = new ArrayList<>();
        for (AuditLine line : lines) {
            json.add(line.json());
        }
        return json;
    }

    private static AuditRow row(int number, String action) {
        return new AuditRow(
                new UUID(1, number),
                AT.plusSeconds(number),
                new UUID(2, number),
                null,
                action,
                new UUID(3, number),
                null,
                "nearest-manager",
                "n=" + number,
                new AuditRow.Origin(ORGANIZATION, new UUID(4, 1), new UUID(5, number).toString()));
    }

    private static String hashOf(String line) throws IOException {
        return switch (AuditLine.of(line)) {
            case AuditLine.Row row -> row.hash();
            default -> throw new IllegalArgumentException(line);
        };
    }

    private static Arguments tampering(String name, Consumer<List<String>> how, String words) {
        return Arguments.of(name, how, words);
    }

    private static void edit(List<String> lines, int line, String from, String to) {
        String before = lines.get(line);
        assertThat(before).contains(from);
        lines.set(line, before.replace(from, to));
    }

    private static void cutInside(List<String> lines) {
        String last = lines.removeLast();
        lines.removeLast();
        lines.add(last.substring(0, 20));
    }

    /** Somebody hides row 8 as one that was not asked for, which changes what the end says. */
    private static void passOver(List<String> lines) {
        String row = lines.get(6);
        String hash = row.replaceFirst(".*\"hash\":\"([0-9a-f]{64})\".*", "$1");
        lines.set(6, "{\"kind\":\"PASSED\",\"from\":8,\"to\":8,\"hash\":\"%s\"}".formatted(hash));
    }
}
