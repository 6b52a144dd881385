/** Kills each process of a running portal in the middle of an import, and compares everything afterwards. */
@NullMarked
package org.accessportal.faults;

import org.jspecify.annotations.NullMarked;
