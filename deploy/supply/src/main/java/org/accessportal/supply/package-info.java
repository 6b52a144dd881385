/** What the images are made of and under which licences, and that the repository holds no secret. */
@NullMarked
package org.accessportal.supply;

import org.jspecify.annotations.NullMarked;
