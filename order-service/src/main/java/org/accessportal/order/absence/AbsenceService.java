package org.accessportal.order.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.order.absence.AbsenceView.Attestation;
import org.accessportal.order.attestlists.Attesters;
import org.accessportal.platform.security.Actor;

/** Says who steps in for somebody who will be away (RO-9). */
@ApplicationScoped
@Transactional
class AbsenceService {

    private final AbsenceQueries queries;
    private final Attesters attesters;

    AbsenceService(AbsenceQueries queries, Attesters attesters) {
        this.queries = queries;
        this.attesters = attesters;
    }

    AbsenceView before(AbsencePeriod period, Actor actor) {
        period.require();
        return new AbsenceView(attestations(period, actor), queries.units(actor, period));
    }

    private List<Attestation> attestations(AbsencePeriod period, Actor actor) {
        List<Attesters.StandIns> lists = attesters.standInsFor(actor, period.from, period.to);
        Set<UUID> known = queries.known(
                actor,
                lists.stream()
                        .flatMap(list -> list.standInIds().stream())
                        .distinct()
                        .toList());
        return lists.stream()
                .map(list -> new Attestation(
                        list.listId(),
                        list.name(),
                        !list.standInIds().isEmpty(),
                        list.standInIds().stream().filter(known::contains).toList()))
                .toList();
    }
}
