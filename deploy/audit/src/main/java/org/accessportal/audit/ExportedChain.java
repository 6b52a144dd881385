package org.accessportal.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;
import org.accessportal.platform.audit.AuditChain;
import org.accessportal.platform.audit.AuditLine;
import org.jspecify.annotations.Nullable;

/** The chain of one exported file, followed from the first line until it ends or breaks. */
final class ExportedChain {

    /** Points that the chain has passed, as they were kept elsewhere: hashes by number. */
    private final Map<Long, String> anchors;

    private String service = "unknown";
    private String hash = AuditChain.START;
    private long through;
    private long announced;
    private long rows;
    private long passed;
    private int anchorsPassed;
    private boolean begun;
    private boolean ended;

    private ExportedChain(Map<Long, String> anchors) {
        this.anchors = anchors;
    }

    /** Reads a file to its end, or to what is wrong with it. */
    static Finding of(BufferedReader file, Map<Long, String> anchors) throws IOException {
        var chain = new ExportedChain(anchors);
        return chain.finding(chain.follow(file));
    }

    private @Nullable String follow(BufferedReader file) throws IOException {
        long line = 0;
        for (String text = file.readLine(); text != null; text = file.readLine()) {
            line++;
            String fault = ended ? "something stands behind its end" : take(text);
            if (fault != null) {
                return fault + " (line %,d)".formatted(line);
            }
        }
        return ended ? null : "it is cut off behind number %,d: the last line is missing".formatted(through);
    }

    private @Nullable String take(String text) {
        try {
            AuditLine line = AuditLine.of(text);
            if (begun == line instanceof AuditLine.Chain) {
                return begun ? "it begins again" : "the first line is missing";
            }
            return switch (line) {
                case AuditLine.Chain first -> begin(first);
                case AuditLine.Row row -> row(row);
                case AuditLine.Passed over -> passOver(over);
                case AuditLine.End last -> end(last);
            };
        } catch (JsonProcessingException e) {
            return "what follows number %,d cannot be read".formatted(through);
        }
    }

    private @Nullable String begin(AuditLine.Chain first) {
        begun = true;
        service = first.service();
        announced = first.through();
        return null;
    }

    private @Nullable String row(AuditLine.Row row) {
        String gap = gap(row.number());
        if (gap != null) {
            return gap;
        }
        if (!AuditChain.next(hash, row.number(), row.row()).equals(row.hash())) {
            return "row %,d has been changed, or what it hangs on has".formatted(row.number());
        }
        rows++;
        return reach(row.number(), row.hash());
    }

    private @Nullable String passOver(AuditLine.Passed over) {
        String gap = gap(over.from());
        if (gap != null) {
            return gap;
        }
        if (over.to() < over.from()) {
            return "rows are passed over backwards behind number %,d".formatted(through);
        }
        passed += over.to() - through;
        return reach(over.to(), over.hash());
    }

    private @Nullable String gap(long number) {
        if (number > through + 1) {
            return "rows %,d to %,d are missing".formatted(through + 1, number - 1);
        }
        return number == through + 1 ? null : "row %,d stands where %,d should".formatted(number, through + 1);
    }

    private @Nullable String reach(long number, String reached) {
        through = number;
        hash = reached;
        String anchored = anchors.get(number);
        if (anchored == null) {
            return null;
        }
        anchorsPassed++;
        return anchored.equals(reached)
                ? null
                : "the chain is not the one that was anchored at number %,d: it has been computed anew"
                        .formatted(number);
    }

    private @Nullable String end(AuditLine.End last) {
        ended = true;
        if (last.number() != through || announced != through || last.rows() != rows) {
            return "its end says number %,d and %,d rows, its beginning number %,d: rows are missing"
                    .formatted(last.number(), last.rows(), announced);
        }
        return last.hash().equals(hash) ? null : "its end has another hash than the last row";
    }

    private Finding finding(@Nullable String fault) {
        int beyond = (int)
                anchors.keySet().stream().filter(number -> number > through).count();
        int unseen = anchors.size() - beyond - anchorsPassed;
        return new Finding(service, rows, passed, through, anchorsPassed, beyond, unseen, fault);
    }
}
