package org.accessportal.order.lines;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Where a line stands, since when, and how it came there (OR-10). */
@Embeddable
class Progress {

    @Enumerated(EnumType.STRING)
    private LineState state;

    private Instant since;

    @ElementCollection
    @CollectionTable(name = "line_entry", joinColumns = @JoinColumn(name = "line_id"))
    @OrderColumn(name = "position")
    private List<Entry> entries = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Progress() {}

    Progress(LineState state, Instant since) {
        this.state = state;
        this.since = since;
    }

    void came(LineState next, String code, Cause cause) {
        if (next != state) {
            since = cause.at();
        }
        state = next;
        entries.add(new Entry(cause.at(), code, cause.actorId(), next, cause.text()));
    }

    LineState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    /** What happened last, as a code. */
    String lastCode() {
        return entries.getLast().code();
    }

    /** What happened, oldest first. */
    List<TimelineEntry> timeline() {
        return entries.stream().map(Entry::view).toList();
    }
}
