package org.accessportal.order.attestlists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Who may attest a cost (AP-2). */
@ApplicationScoped
public class Attesters {

    private final AttestListRepository lists;

    Attesters(AttestListRepository lists) {
        this.lists = lists;
    }

    /**
     * A cost for somebody.
     *
     * @param ore what is paid once and in the first year
     */
    public record Cost(UUID organizationId, @Nullable String costResponsibilityNumber, long ore, UUID recipientId) {}

    /**
     * Those who may attest it on that day; never the recipient, nor for their own superior (RO-7). Empty when no list
     * holds for it: the line waits, nobody is passed by.
     */
    @Transactional
    public List<UUID> of(Cost cost, LocalDate on) {
        if (cost.costResponsibilityNumber() == null) {
            return List.of();
        }
        Set<UUID> able = new LinkedHashSet<>();
        for (AttestList list : lists.holdingFor(cost.organizationId(), cost.costResponsibilityNumber())) {
            able.addAll(list.attestersOf(cost.ore(), on));
        }
        able.remove(cost.recipientId());
        able.removeAll(lists.ledBy(cost.recipientId(), able));
        return List.copyOf(able);
    }

    /** The purchasing system that attests it, by its code; null when the portal's own attesters do. */
    @Transactional
    public @Nullable String systemFor(Cost cost) {
        if (cost.costResponsibilityNumber() == null) {
            return null;
        }
        return lists.holdingFor(cost.organizationId(), cost.costResponsibilityNumber()).stream()
                .map(AttestList::system)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * A list on which somebody attests, and who may do it in their stead.
     *
     * @param standInIds on every day of the period, with no lower limit; empty when nobody may
     */
    public record StandIns(UUID listId, String name, Set<UUID> standInIds) {}

    /** The lists on which the person attests in the period, by name, with who may do it meanwhile (RO-9). */
    @Transactional
    public List<StandIns> standInsFor(Actor person, LocalDate from, LocalDate to) {
        return lists.naming(person).stream()
                .filter(list -> list.isAttestedBy(person.identityId(), from, to))
                .map(list -> new StandIns(list.id(), list.name(), list.standInsFor(person.identityId(), from, to)))
                .toList();
    }
}
