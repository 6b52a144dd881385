/** The one address that the browser sees: the application, the services, and the card chooser. */
@NullMarked
package org.accessportal.local.origin;

import org.jspecify.annotations.NullMarked;
