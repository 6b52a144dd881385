/** Who calls, and the checks that hold for every call. */
@org.jspecify.annotations.NullMarked
package org.accessportal.platform.security;
