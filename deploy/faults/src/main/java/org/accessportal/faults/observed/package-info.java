/** What is there: in the databases, in the directory and in the mailbox. */
@NullMarked
package org.accessportal.faults.observed;

import org.jspecify.annotations.NullMarked;
