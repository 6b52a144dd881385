/** Assignment policies with their versions, and who may read and change them (PO-1, PO-6). */
@NullMarked
package org.accessportal.policy.policies;

import org.jspecify.annotations.NullMarked;
