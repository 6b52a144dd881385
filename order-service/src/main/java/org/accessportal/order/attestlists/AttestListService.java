package org.accessportal.order.attestlists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.events.ResponsibilityState.Role;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Etag;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Keeps the attest lists (AP-2); for their keepers and system administrators. */
@ApplicationScoped
@Transactional
class AttestListService {

    private final AttestListRepository lists;
    private final Directory directory;
    private final AuditLog audit;
    private final Event<AttestListsChanged> changed;
    private final Clock clock;

    AttestListService(
            AttestListRepository lists,
            Directory directory,
            AuditLog audit,
            Event<AttestListsChanged> changed,
            Clock clock) {
        this.lists = lists;
        this.directory = directory;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    /** A list with its version, for the ETag. */
    record Seen(AttestListView view, long version) {

        static Seen of(AttestList list) {
            return new Seen(list.view(), list.version());
        }
    }

    Page<AttestListView> list(@Nullable String search, PageRequest page, Actor actor) {
        requireKeeper(actor);
        return new Page<>(
                lists.page(actor, search, page.offset(), page.limit()).stream()
                        .map(AttestList::view)
                        .toList(),
                lists.count(actor, search),
                page.limit(),
                page.offset());
    }

    Seen get(UUID id, Actor actor) {
        requireKeeper(actor);
        return Seen.of(known(id, actor));
    }

    AttestListView make(AttestListBody body, Actor actor) {
        requireKeeper(actor);
        return made(body, actor).view();
    }

    Seen change(UUID id, @Nullable String ifMatch, AttestListBody body, Actor actor) {
        requireKeeper(actor);
        AttestList list = known(id, actor);
        Etag.require(ifMatch, list.version());
        list.change(body);
        lists.store(list);
        record("attest-list.changed", list, actor);
        return Seen.of(list);
    }

    void delete(UUID id, Actor actor) {
        requireKeeper(actor);
        AttestList list = known(id, actor);
        lists.delete(list);
        record("attest-list.deleted", list, actor);
    }

    AttestImportView take(String csv, Actor actor) {
        requireKeeper(actor);
        AttestCsv read = AttestCsv.read(csv);
        int made = 0;
        int replaced = 0;
        for (AttestListBody row : read.lists().values()) {
            AttestList list = lists.named(actor, row.name()).orElse(null);
            AttestListBody body = list == null ? row : row.in(list.system()); // the file knows of people alone
            if (list == null) {
                made(body, actor);
                made++;
            } else if (!list.says(body)) {
                list.change(body);
                lists.store(list);
                record("attest-list.changed", list, actor);
                replaced++;
            }
        }
        return new AttestImportView(made, replaced, read.lists().size() - made - replaced, read.rejected());
    }

    private AttestList made(AttestListBody body, Actor actor) {
        AttestList list = AttestList.make(actor.organizationId(), body);
        lists.store(list);
        record("attest-list.made", list, actor);
        return list;
    }

    private AttestList known(UUID id, Actor actor) {
        return lists.of(actor, id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such list"));
    }

    private void record(String action, AttestList list, Actor actor) {
        audit.record(AuditRow.by(actor, action, clock.instant()).on(list.id()));
        lists.flush(); // who is told reads past Hibernate
        changed.fire(new AttestListsChanged(list.organizationId()));
    }

    private void requireKeeper(Actor actor) {
        if (!directory.holds(actor, Role.SYSTEM_ADMINISTRATOR, null)) {
            directory.require(actor, Role.ATTEST_LIST_KEEPER, null);
        }
    }
}
