/** Events for systems that do not read the topics themselves: posted to them, signed, in order (API-2). */
@org.jspecify.annotations.NullMarked
package org.accessportal.notification.webhooks;
