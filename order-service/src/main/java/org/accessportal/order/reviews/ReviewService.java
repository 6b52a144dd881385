package org.accessportal.order.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.accessportal.order.OrderProblem;
import org.accessportal.order.holdings.Holdings;
import org.accessportal.order.lines.Cause;
import org.accessportal.order.lines.Lines;
import org.accessportal.order.reviews.ReviewRepository.Answerable;
import org.accessportal.order.reviews.ReviewRepository.Reached;
import org.accessportal.platform.directory.Acting;
import org.accessportal.platform.directory.Directory;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jspecify.annotations.Nullable;

/**
 * Shows reviews to who answers for the person where they work now, and takes the answers one by one (GO-1): each is
 * carried out when it is given, and the rest can wait. Nobody reviews what they have themselves (RO-7).
 */
@ApplicationScoped
@Transactional
class ReviewService {

    private final ReviewRepository reviews;
    private final Holdings holdings;
    private final Lines lines;
    private final Directory directory;
    private final Clock clock;

    ReviewService(ReviewRepository reviews, Holdings holdings, Lines lines, Directory directory, Clock clock) {
        this.reviews = reviews;
        this.holdings = holdings;
        this.lines = lines;
        this.directory = directory;
        this.clock = clock;
    }

    /** Those with something left to answer; also from before the responsibility came (RO-2). */
    Page<ReviewView> page(PageRequest page, Actor actor) {
        Reach reach = reachOf(actor);
        return new Page<>(
                reviews.page(reach, page.offset(), page.limit()), reviews.count(reach), page.limit(), page.offset());
    }

    ReviewDetail get(UUID id, Actor actor) {
        return detail(id, reachOf(actor));
    }

    /** Takes an answer; of two at once one wins, and the other is told that nobody asks any more (409). */
    ReviewDetail answer(UUID id, UUID lineId, ReviewAnswerBody body, Actor actor) {
        actor.requireHighAssurance();
        directory.requireCurrentRights(actor);
        Reach reach = reachOf(actor);
        Answerable item = reviews.answerable(reach, id, lineId).orElseThrow(ReviewService::unknown);
        if (!item.isOpen()) {
            throw OrderProblem.NOT_ASKED.because("It was answered, or it ended, in the meantime");
        }
        @Nullable
        Acting acting =
                directory.actingFor(item.engagementId(), actor.identityId()).orElse(null);
        carryOut(lineId, body, new Cause(actor.identityId(), clock.instant(), null, acting));
        reviews.answer(id, lineId, item, body.answer(), actor.identityId());
        return detail(id, reach);
    }

    private void carryOut(UUID lineId, ReviewAnswerBody body, Cause cause) {
        @Nullable LocalDate to = body.to();
        if ((body.answer() == ReviewAnswer.CHANGE_PERIOD) != (to != null)) {
            throw OrderProblem.INVALID_PERIOD.at("to", "GO-1", "Another period, and nothing else, has a last day");
        }
        switch (body.answer()) {
            case KEEP -> lines.keep(lineId, cause);
            case END -> lines.end(lineId, cause);
            case CHANGE_PERIOD -> lines.shorten(lineId, Objects.requireNonNull(to), cause);
        }
    }

    private ReviewDetail detail(UUID id, Reach reach) {
        Reached reached = reviews.find(reach, id).orElseThrow(ReviewService::unknown);
        Set<UUID> usual = Set.copyOf(holdings.usualAmongColleagues(reached.engagementId(), PortalTime.today(clock)));
        return new ReviewDetail(reached.view(), reviews.items(reach, id, usual));
    }

    private Reach reachOf(Actor actor) {
        return new Reach(actor, directory.engagementsActedFor(actor.identityId()));
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("No such review");
    }
}
