/** Messages between the portal and systems that do not read its topics. */
@org.jspecify.annotations.NullMarked
package org.accessportal.platform.webhooks;
