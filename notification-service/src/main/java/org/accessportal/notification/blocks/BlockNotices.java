package org.accessportal.notification.blocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.accessportal.notification.mail.Messages;
import org.accessportal.notification.mail.Messages.Occasion;
import org.accessportal.notification.mail.Template;
import org.accessportal.platform.directory.BlocksChanged;
import org.accessportal.platform.directory.BlocksChanged.Change;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.events.ResponsibilityState.Block;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever is or acts as the nearest manager, and those who stopped it or propose to lift that, what has happened to
 * somebody's access (AS-5): once each, and never whose it is.
 */
@ApplicationScoped
class BlockNotices {

    private final Directory directory;
    private final Messages messages;

    BlockNotices(Directory directory, Messages messages) {
        this.directory = directory;
        this.messages = messages;
    }

    void onChange(@Observes BlocksChanged changed) {
        for (Change change : changed.changes()) {
            if (!change.history()) {
                tell(change);
            }
        }
    }

    private void tell(Change change) {
        Block before = change.before();
        Block now = change.now();
        if (before != null && (now == null || !now.blockId().equals(before.blockId()))) {
            tell(Template.BLOCK_LIFTED, change, before, null);
        }
        if (now != null && (before == null || !now.blockId().equals(before.blockId()))) {
            tell(Template.ACCESS_BLOCKED, change, now, null);
        }
        if (now != null
                && now.liftProposedAt() != null
                && !(before != null && Objects.equals(before.liftProposedAt(), now.liftProposedAt()))) {
            tell(Template.BLOCK_LIFT_WAITS, change, now, now.liftProposedAt());
        }
    }

    private void tell(Template template, Change change, Block block, @Nullable Instant at) {
        Set<UUID> told = new LinkedHashSet<>(directory.managersOf(change.identityId()));
        told.add(block.blockedBy());
        if (block.liftProposedBy() != null) {
            told.add(block.liftProposedBy());
        }
        told.remove(change.identityId());
        messages.add(
                template,
                told.stream()
                        .map(recipient -> new Occasion(
                                at == null ? block.blockId().toString() : block.blockId() + "/" + at,
                                change.organizationId(),
                                recipient,
                                block.blockId(),
                                null))
                        .toList());
    }
}
