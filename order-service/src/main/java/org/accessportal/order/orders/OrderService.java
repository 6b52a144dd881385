package org.accessportal.order.orders;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.*;
import org.accessportal.platform.rest.*;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Orders. */
@ApplicationScoped
class OrderService {
    record Seen(OrderView view, long version) {}

    Page<OrderRow> list(@Nullable OrderState s, PageRequest p, Actor a) {
        throw new UnsupportedOperationException();
    }

    Seen get(UUID i, Actor a) {
        throw new UnsupportedOperationException();
    }

    OrderView draft(OrderBody b, Actor a) {
        throw new UnsupportedOperationException();
    }

    Seen change(UUID i, @Nullable String m, OrderBody b, Actor a) {
        throw new UnsupportedOperationException();
    }

    void delete(UUID i, Actor a) {
        throw new UnsupportedOperationException();
    }

    CheckView check(UUID i, Actor a) {
        throw new UnsupportedOperationException();
    }

    OrderView send(UUID i, Actor a) {
        throw new UnsupportedOperationException();
    }

    OrderView copy(UUID i, Actor a) {
        throw new UnsupportedOperationException();
    }
}
