/** Reading topics: positions in one's own database, newest state per key, dead letters that hold only their own key back. */
@org.jspecify.annotations.NullMarked
package org.accessportal.platform.messaging;
