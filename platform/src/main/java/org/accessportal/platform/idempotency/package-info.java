/** Idempotency keys: the same request twice has one effect (API-1). */
@org.jspecify.annotations.NullMarked
package org.accessportal.platform.idempotency;
