/** What every service stands on; nothing here knows a rule of the business. */
@org.jspecify.annotations.NullMarked
package org.accessportal.platform;
