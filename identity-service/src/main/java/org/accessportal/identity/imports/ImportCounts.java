package org.accessportal.identity.imports;

/**
 * What a run did, or would do, per kind of thing.
 *
 * @param identities people
 * @param engagements employments and assignments
 * @param units units of the tree
 */
public record ImportCounts(Tally identities, Tally engagements, Tally units) {

    /**
     * The rows of one kind.
     *
     * @param added not known before from this source
     * @param changed known, with other content
     * @param ended known, and gone from the feed
     * @param unchanged known, with the same content; never written
     */
    public record Tally(long added, long changed, long ended, long unchanged) {}
}
