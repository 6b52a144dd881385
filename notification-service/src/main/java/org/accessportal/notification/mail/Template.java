package org.accessportal.notification.mail;

import java.util.List;
import java.util.UUID;

/** What a message says; the texts lie under {@code templates/}, one file a language. */
public enum Template {
    /** To the nearest manager: there is an initial password to fetch, or several (PW-1). */
    PASSWORD_TO_FETCH("password-to-fetch", Digest.YES, "/passwords", Link.TO_OBJECT),
    /** To the employee: the initial password has been fetched (PW-4). */
    PASSWORD_FETCHED("password-fetched", Digest.NO, "/passwords", Link.TO_OBJECT),
    /** To the employee: the service desk made a new password (PW-5). */
    PASSWORD_RESET("password-reset", Digest.NO, "/profile", Link.TO_LIST),
    /** To whoever acts as the employee's nearest manager, of the same. */
    PASSWORD_RESET_FOR_STAFF("password-reset-for-staff", Digest.NO, "/people", Link.TO_OBJECT),
    /** To an approver or attester (AP-1). */
    ORDER_STEP_AWAITS("order-step-awaits", Digest.YES, "/approvals", Link.TO_LIST),
    /** To the same, later (AP-4). */
    ORDER_STEP_REMINDER("order-step-reminder", Digest.YES, "/approvals", Link.TO_LIST),
    /** To those above, when nobody decided for long (AP-4). */
    ORDER_STEP_ESCALATED("order-step-escalated", Digest.NO, "/approvals", Link.TO_LIST),
    /** To the keepers of attest lists (AP-2). */
    ORDER_NO_ATTESTER("order-no-attester", Digest.NO, "/attest-lists", Link.TO_LIST),
    ORDER_APPROVED("order-approved", Digest.NO, "/lines", Link.TO_OBJECT),
    /** To whoever sent it: everybody has said yes, but it waits, because two things are kept apart (PO-9). */
    ORDER_KEPT_APART("order-kept-apart", Digest.NO, "/lines", Link.TO_OBJECT),
    ORDER_REJECTED("order-rejected", Digest.NO, "/lines", Link.TO_OBJECT),
    ORDER_WITHDRAWN("order-withdrawn", Digest.NO, "/lines", Link.TO_OBJECT),
    ORDER_QUESTION("order-question", Digest.NO, "/lines", Link.TO_OBJECT),
    ORDER_ANSWER("order-answer", Digest.NO, "/lines", Link.TO_OBJECT),
    /** To those who work on a queue (PR-6). */
    ORDER_TASK_AWAITS("order-task-awaits", Digest.YES, "/tasks", Link.TO_LIST),
    ORDER_DELIVERED("order-delivered", Digest.YES, "/lines", Link.TO_OBJECT),
    ORDER_FAILED("order-failed", Digest.NO, "/lines", Link.TO_OBJECT),
    ORDER_ENDED("order-ended", Digest.NO, "/lines", Link.TO_OBJECT),
    /** To the manager of a unit that somebody of another unit reaches (OR-7). */
    ORDER_REACHES_UNIT("order-reaches-unit", Digest.YES, "/reach", Link.TO_LIST),
    /** To the nearest manager: whether what has no end is still needed (OR-7). */
    ORDER_STILL_NEEDED("order-still-needed", Digest.YES, "/confirmations", Link.TO_LIST),
    /** To the nearest manager: what somebody who has come to the unit has by orders is to be looked at (GO-1). */
    REVIEW_AWAITS("review-awaits", Digest.YES, "/reviews", Link.TO_OBJECT),
    /** To the same: the last day is near (GO-1). */
    REVIEW_REMINDER("review-reminder", Digest.YES, "/reviews", Link.TO_OBJECT),
    /** To the same, and those above: the last day has passed (GO-1). */
    REVIEW_ESCALATED("review-escalated", Digest.YES, "/reviews", Link.TO_OBJECT),
    /** To those who keep duties apart: people have come to hold what nobody may hold together (PO-9). */
    SEPARATION_BROKEN("separation-broken", Digest.YES, "/separations", Link.TO_LIST),
    /** To the nearest manager, and who did it: somebody's access is stopped (AS-5). */
    ACCESS_BLOCKED("access-blocked", Digest.YES, "/blocks", Link.TO_LIST),
    /** To the same, and who proposes it: a second yes is waited for (AS-5). */
    BLOCK_LIFT_WAITS("block-lift-waits", Digest.YES, "/blocks", Link.TO_LIST),
    /** To the same: two people have lifted it (AS-5). */
    BLOCK_LIFTED("block-lifted", Digest.YES, "/blocks", Link.TO_LIST),
    /** To a delegate: the manager role is lent to them (RO-2). */
    DELEGATION_MADE("delegation-made", Digest.NO, "/delegations", Link.TO_LIST),
    /** To the delegate and the manager: it is lent no more, before its last day (RO-2). */
    DELEGATION_ENDED("delegation-ended", Digest.NO, "/delegations", Link.TO_LIST),
    /** To whoever acts as the nearest manager: an engagement comes to an end (AS-7). */
    ENGAGEMENT_ENDS_SOON("engagement-ends-soon", Digest.YES, "/staff", Link.TO_LIST),
    /** To those who may give it: a role is proposed (RO-6). */
    ROLE_PROPOSED("role-proposed", Digest.YES, "/roles/appointments", Link.TO_LIST),
    /** To who proposed it: it is given or refused (RO-6). */
    ROLE_DECIDED("role-decided", Digest.NO, "/roles/appointments", Link.TO_LIST),
    /** To who holds a role from now on (RO-6). */
    ROLE_GIVEN("role-given", Digest.NO, "/profile", Link.TO_LIST),
    /** To protection officers: it is proposed to lift a protection (ID-9). */
    PROTECTION_LIFT_PROPOSED("protection-lift-proposed", Digest.YES, "/protection-lifts", Link.TO_LIST),
    /** To who proposed it: it is lifted, or stays (ID-9). */
    PROTECTION_LIFT_DECIDED("protection-lift-decided", Digest.NO, "/protection-lifts", Link.TO_LIST),
    /** To expert users, with a letter that somebody wrote (RO-5). */
    EXPERT_NEWS("expert-news", Digest.NO, "/experts", Link.TO_LIST);

    private enum Digest {
        YES,
        NO
    }

    private enum Link {
        TO_OBJECT,
        TO_LIST
    }

    private final String file;
    private final Digest digest;
    private final String page;
    private final Link link;

    Template(String file, Digest digest, String page, Link link) {
        this.file = file;
        this.digest = digest;
        this.page = page;
        this.link = link;
    }

    /** Its name among the templates; the one that tells of several things at once is another. */
    String file(boolean several) {
        return several && hasDigest() ? file + ".digest" : file;
    }

    /** Whether somebody wrote what it says. */
    boolean hasLetter() {
        return this == EXPERT_NEWS;
    }

    /** Whether many of them become one. */
    boolean hasDigest() {
        return digest == Digest.YES;
    }

    /** The portal's page that it leads to. */
    String pageOf(List<UUID> objectIds) {
        if (link == Link.TO_OBJECT && objectIds.size() == 1) {
            return page + "/" + objectIds.getFirst();
        }
        return page.equals("/lines") ? "/orders" : page;
    }
}
