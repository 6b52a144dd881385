/** What one person proposes and another decides: who is told that it waits, and who that it is decided (NO-1). */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.proposals;
