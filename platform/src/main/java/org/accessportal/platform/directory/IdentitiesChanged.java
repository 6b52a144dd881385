package org.accessportal.platform.directory;

import java.util.List;
import org.accessportal.platform.events.IdentityState.Identity;

/** The replica has taken these identities in; observed in the same transaction. */
public record IdentitiesChanged(List<Identity> identities) {}
