/** What every service stands on: events, outbox, reading, problems, rights, audit; nothing here knows a rule of the business. */
@org.jspecify.annotations.NullMarked
package org.accessportal.platform;
