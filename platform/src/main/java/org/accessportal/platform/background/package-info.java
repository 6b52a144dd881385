/** Work that a service does by itself, beside answering requests. */
@org.jspecify.annotations.NullMarked
package org.accessportal.platform.background;
