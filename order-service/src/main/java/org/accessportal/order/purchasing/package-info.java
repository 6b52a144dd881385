/**
 * Attestation in an external purchasing system (AP-2): it is told what awaits, and its signed answer decides the step.
 * Messages are signed as Standard Webhooks describes (standardwebhooks.com), in both directions by the same secret.
 */
@org.jspecify.annotations.NullMarked
package org.accessportal.order.purchasing;
