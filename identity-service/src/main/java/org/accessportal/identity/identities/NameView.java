package org.accessportal.identity.identities;

import java.util.List;
import java.util.UUID;

/** A name for an id, as the viewer may see it. */
public record NameView(UUID id, String displayName, boolean protectedIdentity) {

    /** The names that the viewer may see; ids of others are left out, whether they exist or not. */
    public record Names(List<NameView> items) {}
}
