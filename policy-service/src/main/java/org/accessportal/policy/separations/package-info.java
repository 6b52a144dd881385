/**
 * Separation of duties (PO-9): resources that nobody may hold together, pair by pair. They are kept here, published for those
 * who give resources in other ways, and asked when a policy is to give resources.
 */
@NullMarked
package org.accessportal.policy.separations;

import org.jspecify.annotations.NullMarked;
