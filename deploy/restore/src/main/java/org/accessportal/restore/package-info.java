/** Shows that a portal whose databases are restored to an instant comes together by itself. */
@org.jspecify.annotations.NullMarked
package org.accessportal.restore;
