package org.accessportal.supply;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What must not lie in a repository: keys, tokens and passwords. */
final class Secrets {

    private static final int LARGEST = 2 << 20;

    private static final Map<String, Pattern> KINDS = new TreeMap<>(
            Map.of(
                    "private key", Pattern.compile("-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\\s+[A-Za-z0-9+/]{40}"),
                    "private key as JWK", Pattern.compile("\"d\"\\s*:\\s*\"[A-Za-z0-9_-]{40,}\""),
                    "signed token",
                            Pattern.compile("\\beyJ[A-Za-z0-9_-]{15,}\\.eyJ[A-Za-z0-9_-]{15,}\\.[A-Za-z0-9_-]{20,}"),
                    "token of a code host", Pattern.compile("\\b(?:gh[pousr]_[A-Za-z0-9]{36}|glpat-[A-Za-z0-9_-]{20})"),
                    "token of a chat or package host",
                            Pattern.compile("\\b(?:xox[abprs]-[A-Za-z0-9-]{20,}|npm_[A-Za-z0-9]{36})"),
                    "access key of a cloud",
                            Pattern.compile("\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b|\\bAIza[A-Za-z0-9_-]{35}"),
                    "password in an address",
                            Pattern.compile("\\b[a-z]{3,12}://[^\\s:/@\"'{}$<>]+:[^\\s:/@\"'{}$<>]{6,}@[a-z0-9]"),
                    "password in a setting",
                            Pattern.compile(
                                    "(?im)^[\\w.-]*(?:password|secret|api-?key)\\s*[=:]\\s*[\"']?(?![\"'$%{}<])[^\\s\"'${}<>()]{12,}[\"']?\\s*$")));

    private Secrets() {}

    /**
     * A place that looks like a secret.
     *
     * @param line counted from 1
     */
    record Finding(Path file, int line, String kind) {}

    /** What looks like a secret in the text files of these; what it is is not repeated. */
    static List<Finding> in(List<Path> files) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (Path file : files) {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                findings.addAll(in(file, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)));
            }
        }
        return findings;
    }

    private static List<Finding> in(Path file, String text) {
        List<Finding> findings = new ArrayList<>();
        KINDS.forEach((kind, pattern) -> pattern.matcher(text)
                .results()
                .forEach(found -> findings.add(new Finding(file, lineOf(text, found.start()), kind))));
        return findings;
    }

    private static int lineOf(String text, int position) {
        return 1
                + (int) text.chars()
                        .limit(position)
                        .filter(each -> each == '\n')
                        .count();
    }
}
