/** What lies behind the services of a running portal, in files: the rows of every table and the records of every topic. */
@NullMarked
package org.accessportal.leaks;

import org.jspecify.annotations.NullMarked;
