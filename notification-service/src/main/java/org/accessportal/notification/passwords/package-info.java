/** Initial passwords: who is told that there is one to fetch, and the fetching that makes it (PW-1 to PW-6). */
@org.jspecify.annotations.NullMarked
package org.accessportal.notification.passwords;
