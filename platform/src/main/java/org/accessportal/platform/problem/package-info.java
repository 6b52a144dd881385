/** How services say no: problems of RFC 9457 from one catalogue per service. */
@org.jspecify.annotations.NullMarked
package org.accessportal.platform.problem;
