package org.accessportal.identity.savedviews;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a saved view is called, and whether its page opens with it (UI-3).
 *
 * @param defaultView true instead of the one that the page opens with now
 */
record SavedViewChange(@NotBlank @Size(max = 80) String name, boolean defaultView) {}
