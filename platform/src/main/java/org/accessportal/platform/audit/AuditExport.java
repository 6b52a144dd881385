package org.accessportal.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** An export that is on record and can be written: of any size, a batch in memory at a time. */
public final class AuditExport {

    private static final int BATCH = 5_000;

    private final Jdbi jdbi;
    private final AuditLine.Chain chain;
    private final AuditSealer.Head head;

    AuditExport(Jdbi jdbi, AuditLine.Chain chain, AuditSealer.Head head) {
        this.jdbi = jdbi;
        this.chain = chain;
        this.head = head;
    }

    /**
     * Writes the file. Sealed rows change no more, so each batch is a transaction of its own: no connection is held
     * while a slow reader takes what has been read.
     */
    public void write(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(writer, chain);
        var condition = AuditCondition.of(chain.filter(), chain.organizationId());
        long last = 0;
        long rows = 0;
        for (List<AuditRows.Linked> batch = after(last, condition); !batch.isEmpty(); batch = after(last, condition)) {
            for (AuditRows.Linked link : batch) {
                passOver(writer, last, link.number() - 1, link.previous());
                write(writer, new AuditLine.Row(link.number(), link.hash(), link.row()));
                last = link.number();
            }
            rows += batch.size();
        }
        passOver(writer, last, head.number(), head.hash());
        write(writer, new AuditLine.End(rows, head.number(), head.hash()));
        writer.flush();
    }

    private List<AuditRows.Linked> after(long number, AuditCondition condition) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        jdbi.withHandle(handle -> AuditRows.linked(handle, condition, number, head.number(), BATCH)));
    }

    private static void passOver(BufferedWriter writer, long last, long to, String hash) throws IOException {
        if (to > last) {
            write(writer, new AuditLine.Passed(last + 1, to, hash));
        }
    }

    private static void write(BufferedWriter writer, AuditLine line) throws IOException {
        writer.write(line.json());
        writer.write('\n');
    }
}
