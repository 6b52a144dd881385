package org.accessportal.identity.blocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.accessportal.identity.FreeText;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.assignments.Assignments;
import org.accessportal.identity.blocks.BlockBodies.BlockRequest;
import org.accessportal.identity.blocks.BlockBodies.LiftProposal;
import org.accessportal.identity.blocks.BlockRights.Seen;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Stops people's access, and lets two people lift that again (AS-5). */
@ApplicationScoped
@Transactional
class BlockService {

    private final BlockRepository blocks;
    private final BlockRights rights;
    private final Assignments assignments;
    private final Stopping stopping;
    private final AuditLog audit;
    private final Clock clock;

    BlockService(
            BlockRepository blocks,
            BlockRights rights,
            Assignments assignments,
            Stopping stopping,
            AuditLog audit,
            Clock clock) {
        this.blocks = blocks;
        this.rights = rights;
        this.assignments = assignments;
        this.stopping = stopping;
        this.audit = audit;
        this.clock = clock;
    }

    /** A block that is about to change, and the actor's say over it. */
    private record Held(Block block, BlockRight right) {}

    Page<BlockView> list(@Nullable BlockState state, PageRequest page, Actor actor) {
        List<Seen> seen = rights.page(state, actor, page.offset(), page.limit());
        Map<UUID, Block> found = blocks.byId(seen.stream().map(Seen::blockId).toList());
        return new Page<>(
                seen.stream()
                        .map(each -> Objects.requireNonNull(found.get(each.blockId()))
                                .view(actor, each.right()))
                        .toList(),
                rights.count(state, actor),
                page.limit(),
                page.offset());
    }

    /** How a person's access stands; to who has no say over it, and of somebody who does not exist, nothing is told. */
    BlockView.Standing standing(UUID identityId, Actor actor) {
        BlockRight right = rights.over(identityId, actor).orElse(null);
        if (right == null) {
            return new BlockView.Standing(null, List.of());
        }
        return blocks.standing(identityId)
                .map(block -> new BlockView.Standing(block.view(actor, right), List.of()))
                .orElseGet(() -> new BlockView.Standing(null, List.of(BlockAction.BLOCK)));
    }

    /** A block that the actor has a say over, as it stands. */
    BlockView find(UUID id, Actor actor) {
        Held held = held(id, actor);
        return held.block().view(actor, held.right());
    }

    /** Stops everything in this transaction; what is outside of it follows within seconds. */
    BlockView block(BlockRequest request, Actor actor) {
        Block block =
                Block.stop(request.identityId(), FreeText.checked("reason", request.reason()), actor, clock.instant());
        assignments.holdStill(); // one at a time, and before anybody's say is looked at
        BlockRight right = rights.over(request.identityId(), actor)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such person for you"));
        if (blocks.standing(request.identityId()).isPresent()) {
            throw IdentityProblem.BLOCKED_ALREADY.because("Somebody else was first");
        }
        blocks.hold(request.identityId());
        blocks.persistAndFlush(block);
        stopping.takeEffect(block.identityId());
        return recorded("block.made", block, right, actor);
    }

    /** Takes assurance level 3: it begins to give access back. */
    BlockView proposeLift(UUID id, LiftProposal proposal, Actor actor) {
        actor.requireHighAssurance();
        Held held = held(id, actor);
        held.block().proposeLift(FreeText.checked("reason", proposal.reason()), actor, clock.instant());
        return told("block.lift-proposed", held, actor);
    }

    BlockView refuseLift(UUID id, Actor actor) {
        Held held = held(id, actor);
        held.block().refuseLift(actor);
        return told("block.lift-refused", held, actor);
    }

    /** Takes assurance level 3; access is what policies and orders say again. */
    BlockView confirmLift(UUID id, Actor actor) {
        actor.requireHighAssurance();
        assignments.holdStill();
        Held held = held(id, actor);
        held.block().confirmLift(actor, held.right(), clock.instant());
        blocks.flush();
        stopping.takeEffect(held.block().identityId());
        return recorded("block.lifted", held.block(), held.right(), actor);
    }

    /** The same refusal (404) for one that is unknown and one that the actor has no say over. */
    private Held held(UUID id, Actor actor) {
        return blocks.locked(id)
                .flatMap(block -> rights.over(block.identityId(), actor).map(right -> new Held(block, right)))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such block for you"));
    }

    private BlockView told(String action, Held held, Actor actor) {
        blocks.flush();
        stopping.tell(held.block().identityId());
        return recorded(action, held.block(), held.right(), actor);
    }

    private BlockView recorded(String action, Block block, BlockRight right, Actor actor) {
        audit.record(AuditRow.by(actor, action, clock.instant())
                .about(block.identityId())
                .on(block.id())
                .onBehalfOf(right.onBehalfOf())
                .restingOn(right.code()));
        return block.view(actor, right);
    }
}
