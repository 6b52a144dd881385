package org.accessportal.order.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accessportal.order.recipients.RecipientRepository.RecipientFilter;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Whom one may order for (OR-2, RO-3, RO-4); somebody else's people do not exist here. */
@ApplicationScoped
@Transactional
public class Recipients {

    private final RecipientRepository recipients;

    Recipients(RecipientRepository recipients) {
        this.recipients = recipients;
    }

    Page<RecipientView> page(Actor actor, List<UUID> identityIds, @Nullable UUID unitId, PageRequest page) {
        var filter = new RecipientFilter(identityIds, unitId);
        return new Page<>(
                recipients.page(actor, filter, page.offset(), page.limit()).stream()
                        .map(OrderRight::view)
                        .toList(),
                recipients.count(actor, filter),
                page.limit(),
                page.offset());
    }

    /** Of the engagements, those that the actor may order for. */
    public Map<UUID, OrderRight> of(Actor actor, Collection<UUID> engagementIds) {
        return recipients.of(actor, engagementIds).stream()
                .collect(Collectors.toMap(OrderRight::engagementId, Function.identity()));
    }

    /** The engagements that the actor may order for. */
    public Set<UUID> engagementsOf(Actor actor) {
        return recipients.engagementsOf(actor);
    }

    /** Whether the actor may order for some engagement of the person. */
    public boolean mayOrderFor(UUID identityId, Actor actor) {
        return recipients.count(actor, new RecipientFilter(List.of(identityId), null)) > 0;
    }

    /** The administration of each of the units, by id as it is written; those that the actor's organization has. */
    public Map<String, String> administrationsOf(Collection<String> unitIds, Actor actor) {
        return unitIds.isEmpty() ? Map.of() : recipients.administrationsOf(unitIds, actor.organizationId());
    }

    /** Whether the actor may order for anybody else at all. */
    public boolean mayOrderForOthers(Actor actor) {
        return recipients.mayOrderForOthers(actor);
    }

    /** Whether the person is of the actor's organization, and not protected. */
    public boolean isOpenlyHere(UUID identityId, Actor actor) {
        return recipients.isOpenlyHere(identityId, actor.organizationId());
    }

    /** The actor's rights to one engagement; empty when there are none, or the engagement is over. */
    public Optional<OrderRight> of(Actor actor, UUID engagementId) {
        return recipients.of(actor, List.of(engagementId)).stream().findFirst();
    }
}
