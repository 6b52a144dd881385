package org.accessportal.platform.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who answers for whom, and who may do what. Topic {@code identity.responsibilities}. */
public sealed interface ResponsibilityState extends State {

    /**
     * Who answers for one person's engagements, and the roles that the person holds; keyed by identity id.
     *
     * @param managers the nearest manager of each engagement (RO-8)
     * @param roles roles in the portal (RO-1, RO-6)
     * @param sessionsEndedBefore sign-ins from before this moment are no longer valid; null when none were ended
     * @param delegations to whom the person has lent the manager role (RO-2), now and to come; null: to nobody
     * @param block what stops the person's access in every system (AS-5); null: nothing does
     * @param endedSessions sessions that have ended, as long as a token of theirs may still be about; null: none
     * @param protectionOfficer whether what cannot be decided about protected people comes to the person (ID-9); null:
     *     no. Not one of the roles: an earlier version would not know it
     */
    @EventType("identity.responsibility.v1")
    record Responsibility(
            UUID identityId,
            Revision revision,
            UUID organizationId,
            List<NearestManager> managers,
            List<RoleGrant> roles,
            @Nullable Instant sessionsEndedBefore,
            @Nullable List<Delegation> delegations,
            @Nullable Block block,
            @Nullable List<UUID> endedSessions,
            @Nullable Boolean protectionOfficer)
            implements ResponsibilityState {

        /** Of somebody whose access nothing stops, whose sessions have not just ended, and who is no protection officer. */
        public Responsibility(
                UUID identityId,
                Revision revision,
                UUID organizationId,
                List<NearestManager> managers,
                List<RoleGrant> roles,
                @Nullable Instant sessionsEndedBefore,
                @Nullable List<Delegation> delegations) {
            this(
                    identityId,
                    revision,
                    organizationId,
                    managers,
                    roles,
                    sessionsEndedBefore,
                    delegations,
                    null,
                    null,
                    null);
        }

        /** Whether what cannot be decided about protected people comes to the person (ID-9). */
        public boolean holdsProtections() {
            return Boolean.TRUE.equals(protectionOfficer);
        }

        @Override
        public UUID aggregateId() {
            return identityId;
        }
    }

    /**
     * The beat that proves that a partition is current: everything written before it has been read when it is read.
     *
     * @param partitionId stands for the partition that it was written to
     */
    @EventType("identity.heartbeat.v1")
    record Heartbeat(UUID partitionId, Revision revision, Instant at) implements ResponsibilityState {

        @Override
        public UUID aggregateId() {
            return partitionId;
        }
    }

    /**
     * Who is the nearest manager of an engagement, and by which step of RO-8.
     *
     * @param managerId null when nobody was found and the administration's SIS-funktion stands in
     */
    record NearestManager(
            UUID engagementId,
            @Nullable UUID managerId,
            Via via,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** The step of RO-8 that found the manager. */
    enum Via {
        LINE_MANAGER,
        ENGAGEMENT_RESPONSIBLE,
        UNIT_MANAGER,
        UNIT_ABOVE,
        SIS_FUNCTION
    }

    /**
     * A role held, and where.
     *
     * @param administrationCode null: in the whole organization
     */
    record RoleGrant(Role role, @Nullable String administrationCode) {}

    /**
     * The manager role as somebody has lent it (RO-2): everything in RO-1, for everybody whose nearest manager they are.
     *
     * @param delegateId who acts in their stead; one of those they are nearest manager of, or a fellow manager
     * @param from first day
     * @param to last day, included
     * @param fellowManager whether the delegate is another manager of the same administration instead; null: no. Whoever
     *     does not know it opens nothing to them
     */
    record Delegation(
            UUID delegationId,
            UUID delegateId,
            LocalDate from,
            LocalDate to,
            @Nullable Boolean fellowManager) {

        /** To one of the manager's own people. */
        public Delegation(UUID delegationId, UUID delegateId, LocalDate from, LocalDate to) {
            this(delegationId, delegateId, from, to, null);
        }

        /** Whether the delegate is another manager of the same administration. */
        public boolean goesToFellow() {
            return Boolean.TRUE.equals(fellowManager);
        }
    }

    /**
     * That a person's access is stopped in every system, until two people have lifted the block (AS-5).
     *
     * @param liftProposedBy who has proposed to lift it; null while nobody has
     * @param liftProposedAt when that was
     */
    record Block(
            UUID blockId,
            UUID blockedBy,
            Instant blockedAt,
            @Nullable UUID liftProposedBy,
            @Nullable Instant liftProposedAt) {}

    /** The portal's roles (RO-1, RO-6). */
    enum Role {
        MANAGER,
        POLICY_ADMINISTRATOR,
        RESOURCE_OWNER,
        /** Keeps the lists of who may attest costs, and attests nothing. */
        ATTEST_LIST_KEEPER,
        /** Carries out by hand what no connector can. */
        FULFILLER,
        SERVICE_DESK,
        AUDITOR,
        SYSTEM_ADMINISTRATOR
    }
}
