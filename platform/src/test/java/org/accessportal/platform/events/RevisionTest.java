package org.accessportal.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RevisionTest {

    @Test
    void laterEpochWinsOverHigherCounter() {
        assertThat(new Revision(1, 1)).isGreaterThan(new Revision(0, 1_000_000));
        assertThat(new Revision(1, 1).packed()).isGreaterThan(new Revision(0, 1_000_000).packed());
    }

    @Test
    void packedNumberGivesTheRevisionBack() {
        var revision = new Revision(3, 123_456_789_012L);
        assertThat(Revision.unpack(revision.packed())).isEqualTo(revision);
    }
}
