package org.accessportal.order.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.*;
import org.accessportal.platform.rest.*;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Whom one may order for. */
@ApplicationScoped
class Recipients {
    Page<RecipientView> page(Actor a, List<UUID> i, @Nullable UUID u, PageRequest p) {
        throw new UnsupportedOperationException();
    }
}
