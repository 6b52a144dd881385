/** What must be there, calculated from the catalogue's files and the policies alone; shares no code with the portal. */
@NullMarked
package org.accessportal.faults.expected;

import org.jspecify.annotations.NullMarked;
