package org.accessportal.order.attestlists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.*;
import org.accessportal.platform.rest.*;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Attest lists. */
@ApplicationScoped
class AttestListService {
    record Seen(AttestListView view, long version) {}

    Page<AttestListView> list(@Nullable String s, PageRequest p, Actor a) {
        throw new UnsupportedOperationException();
    }

    Seen get(UUID i, Actor a) {
        throw new UnsupportedOperationException();
    }

    AttestListView make(AttestListBody b, Actor a) {
        throw new UnsupportedOperationException();
    }

    Seen change(UUID i, @Nullable String m, AttestListBody b, Actor a) {
        throw new UnsupportedOperationException();
    }

    void delete(UUID i, Actor a) {
        throw new UnsupportedOperationException();
    }

    AttestImportView take(String c, Actor a) {
        throw new UnsupportedOperationException();
    }
}
