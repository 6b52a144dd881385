/** The shapes that every REST interface shares (API-1). */
@org.jspecify.annotations.NullMarked
package org.accessportal.platform.rest;
