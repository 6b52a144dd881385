/**
 * Checks of the Kubernetes manifests: that the cluster would take them, and that they keep the portal's own rules.
 *
 * <p>What is checked are the rendered overlays, as they would be applied. Every rule has a manifest that breaks it.
 */
@NullMarked
package org.accessportal.kubernetes;

import org.jspecify.annotations.NullMarked;
