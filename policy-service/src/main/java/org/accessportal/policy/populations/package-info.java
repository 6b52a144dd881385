/** The populations that policies are tried on, kept in memory by every replica, and their way back after a restart. */
@NullMarked
package org.accessportal.policy.populations;

import org.jspecify.annotations.NullMarked;
