package org.accessportal.order.lines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.*;
import org.accessportal.platform.rest.*;
import org.accessportal.platform.security.Actor;

/** Lines. */
@ApplicationScoped
class LineService {
    Page<LineRow> list(LineFilter f, PageRequest p, Actor a) {
        throw new UnsupportedOperationException();
    }

    LineView get(UUID i, Actor a) {
        throw new UnsupportedOperationException();
    }

    LineView remind(UUID i, Actor a) {
        throw new UnsupportedOperationException();
    }

    LineView withdraw(UUID i, LineBodies.WithdrawalBody b, Actor a) {
        throw new UnsupportedOperationException();
    }

    LineView ask(UUID i, LineBodies.TextBody b, Actor a) {
        throw new UnsupportedOperationException();
    }

    LineView answer(UUID i, LineBodies.TextBody b, Actor a) {
        throw new UnsupportedOperationException();
    }

    LineView end(UUID i, LineBodies.EndingBody b, Actor a) {
        throw new UnsupportedOperationException();
    }

    LineView extend(UUID i, LineBodies.PeriodBody b, Actor a) {
        throw new UnsupportedOperationException();
    }

    LineView shorten(UUID i, LineBodies.PeriodBody b, Actor a) {
        throw new UnsupportedOperationException();
    }

    LineView changeLevel(UUID i, LineBodies.LevelBody b, Actor a) {
        throw new UnsupportedOperationException();
    }
}
