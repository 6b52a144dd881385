package org.accessportal.identity.servicedesk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with that personnummer, with what a caller is checked against (PW-5).
 *
 * @param hsaId what the person's SITHS card says; null when the catalogue has none
 * @param engagements those that run or are to come
 * @param callers who may call about the person's password, the person first
 */
public record DeskPerson(
        UUID id,
        String displayName,
        @Nullable String hsaId,
        boolean protectedIdentity,
        List<DeskEngagement> engagements,
        List<Caller> callers) {

    /** Where the person works, and as what. */
    public record DeskEngagement(String unitName, @Nullable String title) {}

    /**
     * Somebody who may call.
     *
     * @param displayName null for a protected person who is somebody else
     */
    public record Caller(UUID id, @Nullable String displayName, CallerRelation relation) {}

    /** Everybody with that personnummer; none or one, more when the catalogue holds a person twice. */
    public record DeskPeople(List<DeskPerson> people) {}
}
