package org.accessportal.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of the operator's guide. */
final class Guide {

    private Guide() {}

    static String text() {
        try {
            return Files.readString(Manifests.FOLDER.resolve("README.md"));
        } catch (IOException e) {
            throw new IllegalStateException("The guide cannot be read", e);
        }
    }

    /** The rows below a heading, each as its cells without the marks of code. */
    static List<List<String>> rows(String heading) {
        return text().lines()
                .dropWhile(line -> !line.matches("#+ " + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Arrays.stream(line.substring(1).split("(?<!\\\\)\\|", -1))
                        .map(cell -> cell.strip().replace("`", "").replace("\\|", "|"))
                        .toList())
                .toList();
    }

    /** The Secrets and ConfigMaps that the operator makes, each as kind and name. */
    static Set<String> givenByTheOperator() {
        return rows("What you give").stream()
                .map(cells -> cells.get(0) + " " + cells.get(1))
                .collect(Collectors.toSet());
    }

    static Set<Flow> flows() {
        return rows("Who talks with whom").stream()
                .flatMap(cells -> names(cells.get(0))
                        .flatMap(from -> names(cells.get(1))
                                .flatMap(to ->
                                        names(cells.get(2)).map(port -> new Flow(from, to, Integer.parseInt(port))))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(String cell) {
        return Arrays.stream(cell.split(", ")).map(String::strip);
    }
}
