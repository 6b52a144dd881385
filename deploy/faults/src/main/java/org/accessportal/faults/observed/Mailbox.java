package org.accessportal.faults.observed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The mails that the mail server has acknowledged, by Message-ID. */
public final class Mailbox {

    private static final String MESSAGE_ID = "message-id:";
    private static final String RECIPIENT = "delivered-to:";

    private Mailbox() {}

    /** The recipients of each copy of every mail. */
    public static Map<String, List<String>> of(Path folder) throws IOException {
        Map<String, List<String>> mails = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".eml")).toList()) {
                String id = "";
                String recipient = "";
                for (String line : headers(file)) {
                    String lower = line.toLowerCase(java.util.Locale.ROOT);
                    if (lower.startsWith(MESSAGE_ID)) {
                        id = line.substring(MESSAGE_ID.length()).strip();
                    } else if (lower.startsWith(RECIPIENT)) {
                        recipient = line.substring(RECIPIENT.length()).strip();
                    }
                }
                mails.computeIfAbsent(id, each -> new ArrayList<>()).add(recipient);
            }
        }
        return mails;
    }

    private static List<String> headers(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file, ISO_8859_1)) {
            if (line.isEmpty()) {
                break;
            }
            if (Character.isWhitespace(line.charAt(0)) && !lines.isEmpty()) {
                lines.add(lines.removeLast() + line);
            } else {
                lines.add(line);
            }
        }
        return lines;
    }
}
