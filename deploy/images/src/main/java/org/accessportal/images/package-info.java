/**
 * Container images as OCI archives, built from what Maven and Vite have built, without a container daemon.
 *
 * <p>What goes into an image the Dockerfiles say, which are read here: both ways lead to the same image. Equal input
 * gives an equal archive.
 */
@NullMarked
package org.accessportal.images;

import org.jspecify.annotations.NullMarked;
